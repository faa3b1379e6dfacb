// Checks a folder of notices that another program wrote, as .json (one notice) or .ndjson (one a line), and prints a report.
using Rectification.Json;
using Rectification.Validation;

if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: ValidateImported <folder of .json and .ndjson>");
    return 2;
}

// The notices are not ours: what can be kept of an odd one is kept, and said.
var (notices, errors) = (0, 0);
foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".json" or ".ndjson")
        .Order(StringComparer.Ordinal))
{
    await using var stream = File.OpenRead(file);
    if (Path.GetExtension(file) == ".json")
    {
        Report(Path.GetFileName(file), await NoticeJson.ReadAsync(stream, NoticeJsonReadOptions.Recoverable));
        continue;
    }

    await foreach (var item in NoticeJson.ReadLinesAsync(stream, NoticeJsonReadOptions.Recoverable))
        Report($"{Path.GetFileName(file)}:{item.Number}", item);
}

Console.WriteLine($"{notices} notices, {errors} errors");
return errors == 0 ? 0 : 1;

void Report(string name, NoticeJsonResult result)
{
    notices++;
    var findings = result.Problems.Select(problem => problem.ToFinding()).Concat(result.Notice?.Validate() ?? []).ToList();
    errors += findings.Count(finding => finding.Severity == FindingSeverity.Error);
    Console.WriteLine($"{name}: {result.Notice?.Title ?? "no notice"}");
    foreach (var finding in findings)
        Console.WriteLine($"  {finding.Rule.Id} {finding.Severity} {finding.Path}: {finding.Message}");
}
