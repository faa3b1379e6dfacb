namespace Rectification.Privacy;

/// <summary>What personal data there is to hide.</summary>
public enum PersonalDataKind
{
    /// <summary>The name of a person (姓名), or the family name before a title (王局长).</summary>
    Name,

    /// <summary>The number of an identity card (身份证号), of 18 or 15 digits, or of another paper that a label announces.</summary>
    IdentityNumber,

    /// <summary>A mobile number, or a telephone number that a label calls someone's own (住宅电话).</summary>
    Phone,

    /// <summary>An e-mail address that is not a public office's.</summary>
    Email,

    /// <summary>The number of a bank account or card, or of an account with a messenger that a label announces (微信号).</summary>
    Account,
}
