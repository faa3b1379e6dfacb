using Rectification.Privacy;

namespace Rectification.Cli;

/// <content>The command that hides personal data.</content>
internal sealed partial class Messages
{
    public string Redact => Say(
        "Hides personal data in texts and notices: names, identity numbers, telephones, e-mail addresses, accounts.",
        "遮盖文本和通报中的个人信息：姓名、证件号、电话、邮箱、账号。");

    public string RedactOutput
        => Say("The file to write to instead of standard output, or a folder for one file an input.", "输出到文件（默认为标准输出）；如为文件夹，则每个输入各写一个文件。");

    public string RedactFormat
        => Say("What to write: texts as texts and notices as JSON (auto), or one of them for all.", "输出格式：auto 为文本仍写文本、通报写 JSON，也可统一指定。");

    public string RedactPolicy => Say(
        "What is done with a kind (name, id, phone, email, account, all): keep, mask, pseudonym or remove; may be repeated. All are masked unless set.",
        "对某类信息（name、id、phone、email、account、all）的处理：keep、mask、pseudonym 或 remove，可多次使用；默认全部 mask。");

    public string RedactKeyFile
        => Say("The file with the key of pseudonyms, at least 16 bytes; the same key gives the same pseudonyms.",
            "生成代称的密钥文件，至少 16 字节；相同密钥得到相同代称。");

    public string RedactContacts => Say("Hides telephones and addresses of public offices too.", "同时遮盖公共机构的电话和邮箱。");

    public string RedactList
        => Say("Writes what was hidden and where to this file, one line of JSON each; the hidden words are not in it.",
            "将遮盖的类别和位置写入此文件，每行一条 JSON，不含原文。");

    public string UnknownPolicy(string setting) => Say(
        $"--policy: '{setting}' is no policy; write a kind (name, id, phone, email, account, all) and an action (keep, mask, pseudonym, remove), such as name=pseudonym.",
        $"--policy：“{setting}”不是有效的处理方式；请写类别（name、id、phone、email、account、all）和动作（keep、mask、pseudonym、remove），如 name=pseudonym。");

    public string PseudonymNeedsKey(int bytes) => Say(
        $"pseudonyms need --key-file with at least {bytes} bytes.", $"使用代称时，请用 --key-file 指定至少 {bytes} 字节的密钥文件。");

    public string SeveralTexts
        => Say("several texts in one file cannot be told apart; name a folder that exists with -o, or write JSON with --format.",
            "多个文本不能写入同一文件；请用 -o 指定已有的文件夹，或用 --format 输出 JSON。");

    public string NoTextToWrite => Say("it holds notices and no text; write them with --format json.", "其中是通报数据而非文本；请用 --format json 输出。");

    public string WrittenTwice(string file) => Say(
        $"{file} was written for another input; give it a folder of its own.", $"{file} 已用于另一输入；请输出到其他文件夹。");

    public string LeftOut(string name, string reason) => Say($"{name} is left out: {reason}", $"未输出 {name}：{reason}");

    public string Hidden(int count, string kinds) => count == 0
        ? Say("nothing personal was found; read the result before you publish it.", "未发现个人信息；发布前请人工复核。")
        : Say($"{count} places hidden ({kinds}); read the result before you publish it.", $"共遮盖 {count} 处（{kinds}）；发布前请人工复核。");

    public string KindOf(PersonalDataKind kind, int count) => kind switch
    {
        PersonalDataKind.Name => Say($"names: {count}", $"姓名 {count}"),
        PersonalDataKind.IdentityNumber => Say($"identity numbers: {count}", $"证件号 {count}"),
        PersonalDataKind.Phone => Say($"telephones: {count}", $"电话 {count}"),
        PersonalDataKind.Email => Say($"e-mail addresses: {count}", $"邮箱 {count}"),
        _ => Say($"accounts: {count}", $"账号 {count}"),
    };
}
