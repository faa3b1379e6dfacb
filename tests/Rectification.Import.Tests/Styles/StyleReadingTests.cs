namespace Rectification.Import.Tests.Styles;

public class StyleReadingTests
{
    private static readonly StyleNode Part = new("aspect", 0);
    private static readonly StyleNode Problem = new("issue", 5);

    [Fact]
    public void An_outline_read_as_expected_has_no_marks()
        => Check([new(Part, null, 0, "党建方面", null), new(Problem, Part, 1, "1.学习不够", "completed")], """
            nodes 2 of 2, spurious 0, misplaced 0; statuses 1 of 1

              aspect 党建方面
                issue 1.学习不够  [completed]

            """);

    [Fact]
    public void What_is_missed_spurious_misplaced_or_of_another_status_is_marked_in_its_place()
        => Check([new(new("measure", 0), null, 0, "党建方面", null), new(Problem, null, 0, "1. 学习不够", "inProgress")], """
            nodes 1 of 2, spurious 1, misplaced 0; statuses 0 of 1

            + measure 党建方面  spurious
            - aspect 党建方面  missed
            ! issue 1. 学习不够  [inProgress]  expected completed

            """);

    [Fact]
    public void A_node_below_another_parent_is_misplaced_unless_its_own_was_missed()
        => Check([new(Part, null, 0, "党建方面", null), new(Problem, null, 0, "1. 学习不够", "completed")], """
            nodes 2 of 2, spurious 0, misplaced 1; statuses 1 of 1

              aspect 党建方面
            ! issue 1. 学习不够  [completed]  expected below aspect 党建方面

            """);

    private static void Check(StyleItem[] found, string printed)
        => Assert.Equal(printed.ReplaceLineEndings("\n"), new StyleReading([new(Part, null, 0, "党建方面", null), new(Problem, Part, 1, "1.学习不够", "completed")], found).Print());
}
