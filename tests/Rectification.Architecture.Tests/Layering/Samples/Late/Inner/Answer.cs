namespace Rectification.Architecture.Tests.Layering.Samples.Late.Inner;

/// <summary>What types of the early stage must not use.</summary>
internal class Answer
{
    public int Length { get; } = 1;

    public static int Count() => 1;
}
