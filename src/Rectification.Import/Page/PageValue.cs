namespace Rectification.Import.Page;

/// <summary>A name on a page and what stands behind it: 发布日期：2021-06-16.</summary>
/// <param name="Name">The name, without spaces.</param>
/// <param name="Value">The value; empty where it stands on the next line or nowhere.</param>
internal readonly record struct PageValue(string Name, string Value);
