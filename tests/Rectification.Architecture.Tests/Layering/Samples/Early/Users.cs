using Alias = Rectification.Architecture.Tests.Layering.Samples.Late.Inner.Answer;
using static Rectification.Architecture.Tests.Layering.Samples.Late.Inner.Answer;

namespace Rectification.Architecture.Tests.Layering.Samples.Early;

// Each uses the later stage in one way, and no other.
internal sealed class ByAlias
{
    public static object Make() => new Alias();
}

internal sealed class ByStaticUsing
{
    public static int Twice() => 2 * Count();
}

internal sealed class ByFullName
{
    public static int Read() => Rectification.Architecture.Tests.Layering.Samples.Late.Inner.Answer.Count();
}

internal sealed class ByLambda
{
    public static Func<int> Later() => () => Count();
}

internal sealed class ByParent : Alias;

internal sealed class ByListOfArrays
{
    public List<Alias[]> Answers { get; } = [];
}

internal sealed class ByTypeArgument
{
    public static object? First(object[] found) => found.OfType<Alias>().FirstOrDefault();
}

internal sealed class Innocent
{
    public static int Own() => new Innocent().GetHashCode();
}
