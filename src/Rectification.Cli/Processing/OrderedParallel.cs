using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Rectification.Cli.Processing;

/// <summary>Works on many items at once and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>Runs at most one item per processor, and at most twice as many ahead of the one that is waited for.</summary>
    /// <remarks>Memory stays bounded however many items there are; leaving the loop early stops the work.</remarks>
    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(Environment.ProcessorCount);
        var started = Channel.CreateBounded<Task<TResult>>(2 * Environment.ProcessorCount);
        var feeding = FeedAsync(items, work, started.Writer, slots, stop.Token);
        try
        {
            await foreach (var result in started.Reader.ReadAllAsync(cancellationToken))
                yield return await result;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (started.Reader.TryRead(out var abandoned))
                await ((Task)abandoned).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work, ChannelWriter<Task<TResult>> started,
            SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                await slots.WaitAsync(cancellationToken);
                await started.WriteAsync(RunAsync(item, work, slots, cancellationToken), cancellationToken);
            }
        }
        catch (Exception exception)
        {
            // Handed to the reader of the channel, which throws it where the caller waits.
            failure = exception;
        }

        started.Complete(failure);
    }

    private static Task<TResult> RunAsync<T, TResult>(T item, Func<T, CancellationToken, Task<TResult>> work, SemaphoreSlim slots,
        CancellationToken cancellationToken)
        => Task.Run(
            async () =>
            {
                try
                {
                    return await work(item, cancellationToken);
                }
                finally
                {
                    slots.Release();
                }
            },
            CancellationToken.None);
}
