using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Rectification.Primitives;

/// <summary>
/// Goes on with a recursion on a stack of its own where this one comes to its end: parts built in code may nest deeper than one stack
/// holds.
/// </summary>
internal static class DeepStack
{
    private const int Size = 16 * 1024 * 1024;

    /// <summary>Whether little is left of the stack.</summary>
    public static bool IsNearItsEnd => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Does the work on a fresh stack and waits for it; what it throws is thrown here.</summary>
    public static TResult Continue<TResult>(Func<TResult> work)
    {
        TResult result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
