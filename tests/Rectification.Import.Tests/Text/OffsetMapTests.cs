using FsCheck;
using FsCheck.Fluent;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class OffsetMapTests
{
    [Fact]
    public void An_empty_map_runs_in_step()
    {
        var map = new OffsetMap();
        Assert.Equal(0, map.ToRaw(0));
        Assert.Equal(7, map.ToRaw(7));
    }

    [Fact]
    public void From_each_place_said_both_run_in_step()
    {
        var map = new OffsetMap();
        map.Add(0, 2);
        map.Add(1, 3);
        map.Add(5, 12);
        Assert.Equal([2, 3, 6, 12, 15], new[] { 0, 1, 4, 5, 8 }.Select(map.ToRaw));
    }

    [Fact]
    public void What_is_said_last_of_a_place_holds()
    {
        var map = new OffsetMap();
        map.Add(3, 5);
        map.Add(3, 9);
        Assert.Equal(9, map.ToRaw(3));
    }

    [Fact]
    public void A_map_cut_short_forgets_what_came_behind()
    {
        var map = new OffsetMap();
        map.Add(2, 4);
        map.Add(5, 11);
        map.Truncate(5);
        Assert.Equal(7, map.ToRaw(5));
        map.Add(5, 20);
        Assert.Equal(20, map.ToRaw(5));
    }

    [Fact]
    public void Any_growing_offsets_are_given_back()
        => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), gaps =>
        {
            var map = new OffsetMap();
            var raw = new int[gaps.Length];
            for (var i = 0; i < gaps.Length; i++)
            {
                raw[i] = (i == 0 ? 0 : raw[i - 1] + 1) + (gaps[i] % 3);
                map.Add(i, raw[i]);
            }

            return raw.SequenceEqual(Enumerable.Range(0, gaps.Length).Select(map.ToRaw));
        }).QuickCheckThrowOnFailure();
}
