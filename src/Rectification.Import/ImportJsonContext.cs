using System.Text.Json.Serialization;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>What an import holds, for a serializer that may not use reflection.</summary>
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(Finding))]
internal sealed partial class ImportJsonContext : JsonSerializerContext;
