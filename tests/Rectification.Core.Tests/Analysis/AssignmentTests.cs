using FsCheck;
using FsCheck.Fluent;
using Rectification.Analysis.Matching;

namespace Rectification.Core.Tests.Analysis;

public class AssignmentTests
{
    private static Arbitrary<double[,]> Costs { get; } =
        (from rows in Gen.Choose(1, 5)
         from more in Gen.Choose(0, 2)
         from costs in Gen.Choose(-9, 9).Select(static cost => (double)cost).ArrayOf(rows * (rows + more))
         select Matrix(costs, rows, rows + more)).ToArbitrary();

    [Fact]
    public void No_other_assignment_costs_less()
        => Prop.ForAll(Costs, static costs =>
        {
            var assigned = Assignment.Solve(costs);

            Assert.Equal(assigned.Length, assigned.Distinct().Count());
            Assert.Equal(Least(costs, row: 0, taken: 0), assigned.Select((column, row) => costs[row, column]).Sum());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_rows_than_columns_are_refused() => Assert.Throws<ArgumentException>(() => Assignment.Solve(new double[2, 1]));

    private static double Least(double[,] costs, int row, int taken) => row == costs.GetLength(0)
        ? 0
        : Enumerable.Range(0, costs.GetLength(1)).Where(column => (taken & (1 << column)) == 0)
            .Min(column => costs[row, column] + Least(costs, row + 1, taken | (1 << column)));

    private static double[,] Matrix(double[] costs, int rows, int columns)
    {
        var matrix = new double[rows, columns];
        for (var i = 0; i < costs.Length; i++)
            matrix[i / columns, i % columns] = costs[i];
        return matrix;
    }
}
