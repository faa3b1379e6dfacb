// What hurt the first hosts, each as a host would write it. Built from the packages; prints what does not hold.
using System.Reflection;
using System.Text;
using System.Text.Json;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MyApp;
using Rectification;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

var checks = new Checks();
var text = File.ReadAllText(args[0]);
var result = NoticeImporter.Import(text);
var notice = result.Notice!;
var chinese = new System.Globalization.CultureInfo("zh-CN");

// 1. No finding of the import is lost, in memory or as JSON.
checks.Hold("the 30 February is found with what the rules find", result.Validate().Select(one => one.Rule).Intersect([Rules.ImpossibleDate, Rules.NumberingGap]).Count() == 2);
checks.Hold("findings stand in the order of the text", result.Validate().Select(one => one.Source?.Start ?? -1).IsOrdered());
checks.Hold("what fails as text fails as JSON", JsonSerializer.Deserialize<ImportResult>(JsonSerializer.Serialize(result))!.Validate().HasAtLeast(FindingSeverity.Error));
checks.Hold("how findings are joined is no business of a host", Exported().All(type => type.Name != "FindingLocator"));

// 2. Options that would do nothing fail.
checks.Throw<InvalidOperationException>("a setting of shared options fails", () => ValidationOptions.Default.Rules["RN201"] = RuleLevel.Off);
checks.Throw<InvalidOperationException>("a nested initializer fails", () => new ValidationOptions { Rules = { ["RN201"] = RuleLevel.Off } });
checks.Throw<ArgumentException>("an unknown rule fails at once", () => new RuleSettings { ["RN299"] = RuleLevel.Off });
foreach (var settings in new RuleSettings[] { new() { ["RN201"] = RuleLevel.Off }, new() { ["NumberingGap"] = RuleLevel.Off }, new() { ["RN2xx"] = RuleLevel.Off }, new() { [Rules.NumberingGap] = RuleLevel.Off } })
    checks.Hold("a rule is set by id, name, family and descriptor", notice.Validate(new() { Rules = settings }).All(one => one.Rule != Rules.NumberingGap));
var options = new ValidationOptions { MaxIssueDepth = 6 };
notice.Validate(options);
checks.Hold("use changes no equality", options == new ValidationOptions { MaxIssueDepth = 6 });

// 3. Both packages are configured in the same forms, and later calls win.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Rectification:Rules:RN201"] = "Info", ["Rectification:Rules:RN7xx"] = "Off", ["RectificationImport:MaxLength"] = "1000000", ["Wrong:Rules:RN299"] = "Off",
}).Build();
var services = new ServiceCollection()
    .AddRectification(configuration.GetSection("Rectification")).AddRectification(more => more.Rules["RN201"] = RuleLevel.Error)
    .AddRectificationImport(configuration.GetSection("RectificationImport")).AddRectificationImport(more => more.MaxLength = 10)
    .BuildServiceProvider();
var registered = services.GetRequiredService<ValidationOptions>();
checks.Hold("a section and a later call set rules", (registered.LevelOf(Rules.NumberingGap), registered.LevelOf(Rules.CopyingNoise)) == (RuleLevel.Error, RuleLevel.Off));
checks.Throw<ImportLimitException>("a later call wins in the import too", () => services.GetRequiredService<INoticeImporter>().Import(text));
checks.Throw<InvalidOperationException>("a wrong rule stops the host at its start", () => Start(configuration.GetSection("Wrong")));

// 4. What is written is read, or refused with a reason.
checks.Hold("what is written is read", NoticeJson.Deserialize(NoticeJson.Serialize(notice)) == notice);
checks.Throw<NoticeJsonException>("what could not be read is not written", () => NoticeJson.Serialize(new() { Title = "半\ud842" }));

// 5. No name clashes with FluentValidation, whose namespace this file uses.
checks.Hold("severities do not clash", (Severity.Error, FindingSeverity.Error) is (Severity.Error, FindingSeverity.Error));

// 7. Walking.
checks.Hold("issues know their aspect and path", notice.AllIssues().All(one => one.Aspect is not null && notice.Find(one.Path) == one.Part));
checks.Hold("measures and outcomes are walked too", notice.AllMeasures().Count() >= notice.Summarize().Total.Measures && notice.AllOutcomes().Any());
checks.Hold("a finding leads to its part", result.Validate().Where(one => one.Path.Length > 0).All(one => one.Resolve(notice) is not null));
checks.Hold("one issue is changed", ((Issue)notice.With<Issue>("/aspects/0/issues/0", issue => issue with { Title = "新题" }).Find("/aspects/0/issues/0")!).Title == "新题");
checks.Hold("a follow-up leads to its issue", notice.FollowUps.Where(one => one.IssuePath is not null).All(one => one.ResolveIssue(notice) is not null));

// 8. Bytes, streams and files, with provenance.
var fetched = NoticeImporter.Import(File.ReadAllBytes(args[0]), provenance: new() { Uri = "https://www.example.gov.cn/a.html" });
checks.Hold("bytes say where they came from", fetched.Notice!.Provenance is { Uri: "https://www.example.gov.cn/a.html", Sha256.Length: 64 });
using (var stream = File.OpenRead(args[0]))
    checks.Hold("a stream is read", (await NoticeImporter.ImportAsync(stream)).Notice is not null);
checks.Hold("a file is read", (await NoticeImporter.ImportFileAsync(args[0])).Notice!.AllIssues().Count() == notice.AllIssues().Count());

// 9. Values in a host's own code.
checks.Hold("kinds are parsed and switched on", Progress.Parse("Completed", null).Value switch { Progress.CompletedValue => true, _ => false });
checks.Hold("kinds and dates are keys", Round(new Dictionary<Progress, int> { [Progress.Completed] = 1 }).ContainsKey(Progress.Completed) && Round(new Dictionary<PartialDate, int> { [new(2024, 7)] = 1 }).ContainsKey(new(2024, 7)));
var isMonth = PartialDate.TryParseChinese("2024年7月", out var month);
checks.Hold("months are compared, read and written in Chinese", isMonth && month.RelationTo(new(2024, 8)) == DateRelation.Before && month.ToString("zh", null) == "2024年7月" && !month.TryToDateOnly(out _));
checks.Hold("a list reads and writes in a host's own type", Round(new Own(["甲", "乙"])).Names == (ValueList<string>)["甲", "乙"]);
checks.Hold("a finding reads again as it was", result.Validate().All(one => Round(one) == one));
checks.Hold("values have names for readers", (Progress.Completed.GetName(chinese), TextNature.Plan.GetName(chinese), RuleLevel.Warning.GetName(chinese)) == ("已完成", "整改方案或计划", "警告"));

// 11. Validators and rules of a host.
checks.Hold("a derived validator honours the host's options", new OwnValidator(new() { Rules = new() { ["*"] = RuleLevel.Off } }).Validate(notice).Errors is [{ PropertyName: "Id" }]);
checks.Hold("included members are all that is told", new OwnValidator(ValidationOptions.Default).Validate(new Notice(), run => run.IncludeProperties("Title")).Errors is [{ ErrorCode: "RN101" }]);
checks.Throw<InvalidOperationException>("no rule of a host takes an id of the library", () => notice.Validate(new() { AdditionalRules = [new OwnRule("RN201")] }));
checks.Hold("a rule that fails is named", checks.MessageOf(() => notice.Validate(new() { AdditionalRules = [new OwnRule("LIB01")] })).Contains("LIB01", StringComparison.Ordinal));

// 12. Nothing personal in logs.
var contact = new ContactDetails { Phones = ["0951-6666001"], Mailbox = "甘某" };
checks.Hold("a part shows no phone and no name", !$"{contact} {new Notice { Contact = contact, Title = "甘某" }} {result}".ContainsAny("0951", "甘某", "水务局"));

// 13. What a host sees of JSON is one converter, and of rules one list.
checks.Hold("wiring is hidden", Exported().Where(type => type.Namespace == "Rectification.Json" && type.Name.Contains("Convert", StringComparison.Ordinal)).Select(type => type.Name).SequenceEqual(["NoticeJsonConverter"]));
checks.Hold("about seventy types beside those of analysis and privacy, no more", typeof(Notice).Assembly.GetExportedTypes().Count(type => type.Namespace is not ("Rectification.Analysis" or "Rectification.Privacy")) <= 72);

// 14. A rule leads to its page.
checks.Hold("help links are addresses", Rules.All.All(rule => rule.HelpLink is { IsAbsoluteUri: true, Fragment.Length: > 1 }));

// 17. Chinese where Chinese is asked for.
checks.Hold("messages are Chinese", result.Validate().All(one => one.GetMessage(chinese).Any(character => character is >= '\u4e00' and <= '\u9fff')));
Console.Write(checks);

static IEnumerable<Type> Exported() => typeof(Notice).Assembly.GetExportedTypes().Concat(typeof(ImportResult).Assembly.GetExportedTypes());

static T Round<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;

static void Start(IConfiguration section)
    => new ServiceCollection().AddRectification(section).BuildServiceProvider().GetRequiredService<IStartupValidator>().Validate();
