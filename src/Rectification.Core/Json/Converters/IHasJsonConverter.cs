using System.Text.Json.Serialization;

namespace Rectification.Json.Converters;

/// <summary>A generic type that makes its own converter.</summary>
internal interface IHasJsonConverter
{
    JsonConverter NewConverter();
}
