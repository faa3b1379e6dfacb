namespace Rectification.Reporting.Ledger;

/// <summary>The columns of a ledger (整改台账), in the order in which they are written.</summary>
public enum LedgerColumn
{
    /// <summary>The number as people name it (序号): （一）3.（2）.</summary>
    Number,

    /// <summary>The heading of the aspect (方面).</summary>
    Aspect,

    /// <summary>The problem or the advice (反馈问题).</summary>
    Issue,

    /// <summary>Further sentences about it (问题描述).</summary>
    Description,

    /// <summary>The measures, one a line (整改措施).</summary>
    Measures,

    /// <summary>The leader in charge (责任领导); read back.</summary>
    Leader,

    /// <summary>The department in charge (责任单位); read back.</summary>
    Department,

    /// <summary>The person in charge (责任人); read back.</summary>
    Person,

    /// <summary>The date to finish by (整改时限); read back.</summary>
    Deadline,

    /// <summary>How far it has come (完成情况); read back.</summary>
    Status,

    /// <summary>Whether the work goes on for good (长期坚持); read back.</summary>
    LongTerm,

    /// <summary>What was achieved (成效).</summary>
    Results,

    /// <summary>People disciplined, money recovered and other numbers (处理结果).</summary>
    Outcomes,

    /// <summary>Papers that were issued or revised (佐证文件).</summary>
    Documents,

    /// <summary>Notes of those who keep the ledger (备注); read back.</summary>
    Remarks,

    /// <summary>The file that the notice came from (来源文件).</summary>
    File,

    /// <summary>The place in that file (来源位置).</summary>
    Place,

    /// <summary>What a row is known by when the ledger is read back; hidden.</summary>
    Identity,
}
