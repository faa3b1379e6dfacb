using System.Numerics;

namespace Rectification.Analysis.Tables;

/// <summary>A sum of stated numbers and how many they were.</summary>
internal readonly record struct OutcomeAmount(decimal Sum, long Statements)
    : IAdditionOperators<OutcomeAmount, OutcomeAmount, OutcomeAmount>
{
    public static OutcomeAmount operator +(OutcomeAmount left, OutcomeAmount right)
        => new(left.Sum + right.Sum, left.Statements + right.Statements);
}
