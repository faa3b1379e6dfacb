using System.Text.Json.Serialization;
using Rectification.Import;
using Rectification.Validation;

namespace Rectification.Cli;

/// <summary>What is read and written beside notices, for a serializer that may not use reflection.</summary>
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(ImportResult))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
