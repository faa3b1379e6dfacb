// Imports a published notice, checks it, shows what is in it and stores it as JSON.
using Microsoft.Extensions.DependencyInjection;
using Rectification;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

var folder = AppContext.BaseDirectory;

// A host registers both once; a program without services calls NoticeImporter.Import and notice.Validate() directly.
using var services = new ServiceCollection().AddRectification().AddRectificationImport().BuildServiceProvider();
var importer = services.GetRequiredService<INoticeImporter>();
var options = services.GetRequiredService<ValidationOptions>();

// 1. Text in: bytes of any usual encoding, odd or not. The import never throws for what it reads.
var text = NoticeImporter.Decode(File.ReadAllBytes(Path.Combine(folder, "notice.txt")));
var result = importer.Import(text);
if (result.Notice is not { } notice)
{
    Console.WriteLine("The text holds no notice.");
    return 1;
}

// 2. What the notice says.
Console.WriteLine($"{notice.Title} ({notice.PublishedOn})");
Console.WriteLine($"{notice.Inspection?.Team} → {notice.Inspection?.InspectedBody}, feedback {notice.Inspection?.FeedbackOn}");
foreach (var aspect in notice.Aspects)
{
    Console.WriteLine($"  {aspect.Number}{aspect.Title}");
    foreach (var issue in aspect.Issues)
        Console.WriteLine($"    {issue.Number} {issue.Title} [{issue.Status?.Text ?? "no status"}] {CountMeasures(issue)} measures");
}

// 3. Whether it agrees with itself: what the import noticed in the text, and what validation finds in the notice, with their places.
var lines = new LineMap(text);
Console.WriteLine("Findings:");
foreach (var finding in result.Validate(options))
{
    var (line, column) = lines.GetPosition(finding.Source?.Start ?? 0);
    Console.WriteLine($"  notice.txt({line},{column}): {finding.Rule.Id} {finding.Severity}: {finding.Message}");
}

// 4. JSON out, in the wire format; beside the program, so that running it leaves the repository as it was.
var path = Path.Combine(folder, "notice.json");
File.WriteAllText(path, NoticeJson.Serialize(notice, indented: true));
Console.WriteLine($"Written: {Path.GetRelativePath(Environment.CurrentDirectory, path)}");
return 0;

static int CountMeasures(Issue issue) => issue.Measures.Count + issue.Issues.Sum(CountMeasures);
