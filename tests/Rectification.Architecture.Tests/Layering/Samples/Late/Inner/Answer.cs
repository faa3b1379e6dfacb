namespace Rectification.Architecture.Tests.Layering.Samples.Late.Inner;

/// <summary>What types of the early stage must not use.</summary>
internal class Answer
{
    public static int Count() => 1;
}
