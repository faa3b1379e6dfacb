namespace Rectification.Import.Lines.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>The number of the row.</summary>
    Number,

    /// <summary>The part of the findings that the problem belongs to.</summary>
    Aspect,

    /// <summary>The problem.</summary>
    Problem,

    /// <summary>Further words about the problem.</summary>
    Description,

    /// <summary>What was done; where a cell is nothing but a status, how far it has come.</summary>
    Measures,

    /// <summary>How far it has come; where a cell says more than a status, what was done.</summary>
    Progress,

    /// <summary>What it achieved.</summary>
    Results,

    /// <summary>What is still intended.</summary>
    NextSteps,

    /// <summary>Which unit answers for it.</summary>
    Department,

    /// <summary>Which person answers for it.</summary>
    Person,

    /// <summary>By when.</summary>
    Deadline,

    /// <summary>What else there is to say of the problem; also a column whose name is not known.</summary>
    Remark,
}
