namespace Rectification.Privacy.Recognition;

/// <summary>What the words before a number say that it is.</summary>
internal enum NumberLabel
{
    None,

    /// <summary>身份证号 and other papers of a person.</summary>
    Identity,

    /// <summary>A bank account or card.</summary>
    Account,

    /// <summary>An account with a messenger.</summary>
    Messenger,

    /// <summary>Someone's own telephone.</summary>
    PrivatePhone,

    /// <summary>A telephone, of whoever.</summary>
    Phone,

    /// <summary>A telephone or account of a public office.</summary>
    Public,

    /// <summary>The number of a paper, a contract, a company.</summary>
    Reference,
}
