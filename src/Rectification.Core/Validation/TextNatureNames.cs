using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>The names of natures for readers.</summary>
public static class TextNatureNames
{
    /// <summary>The name of a nature in English and Chinese, such as "a plan of what is to be done" and 整改方案或计划.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>The wire name in both languages where this version does not know the nature.</returns>
    public static LocalizedText NameOf(TextNature nature) => new(MessageTerms.Get(nature.Value, chinese: false), MessageTerms.Get(nature.Value, chinese: true));
}
