using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Goes through a notice once, in the order of the wire format, and shows each part to the rules that check such parts.</summary>
internal sealed class NoticeWalker(RuleSet rules, RuleContext context)
{
    public static ValueList<Finding> Validate<TPart>(TPart part, ValidationOptions options, Action<NoticeWalker, TPart> visit)
        where TPart : NoticePart
    {
        var context = new RuleContext(options, part);
        visit(new(options.RuleSet, context), part);
        var findings = context.Findings;
        context.Release();
        return findings;
    }

    public void Visit(Notice notice)
    {
        Run(rules.Notice, notice);
        rules.Texts.Check(notice.Title, "title", context);
        if (notice.Inspection is { } inspection)
        {
            context.Path.Push(Lists.Inspection);
            Visit(inspection);
            context.Path.Pop();
        }

        VisitAll(notice.Declared, Lists.Declared, static (walker, total) => walker.Visit(total));
        VisitAll(notice.Sections, Lists.Sections, static (walker, section) => walker.Visit(section));
        VisitAll(notice.Aspects, Lists.Aspects, static (walker, aspect) => walker.Visit(aspect));
        VisitAll(notice.FollowUps, Lists.FollowUps, static (walker, followUp) => walker.Visit(followUp));
        VisitAll(notice.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
        if (notice.Contact is { } contact)
        {
            context.Path.Push(Lists.Contact);
            Visit(contact);
            context.Path.Pop();
        }
    }

    public void Visit(Inspection inspection)
    {
        context.Source = null;
        Run(rules.Inspection, inspection);
    }

    public void Visit(ContactDetails contact)
    {
        context.Source = null;
        Run(rules.Contact, contact);
    }

    public void Visit(OutcomeCount outcome)
    {
        context.Source = outcome.Source;
        Run(rules.Outcome, outcome);
    }

    public void Visit(Aspect aspect)
    {
        context.Source = aspect.Source;
        Run(rules.Aspect, aspect);
        rules.Texts.Check(aspect.Title, "title", context);
        rules.Texts.Check(aspect.Summary, "summary", context);
        context.AnsweredAbove = !aspect.Measures.IsEmpty;
        VisitIssues(aspect.Issues);
        VisitMeasures(aspect.Measures);
        VisitAll(aspect.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
    }

    public void Visit(Issue issue)
    {
        var answeredAbove = context.AnsweredAbove;
        context.Source = issue.Source;
        Run(rules.Issue, issue);
        var texts = rules.Texts;
        texts.Check(issue.Title, "title", context);
        texts.Check(issue.Description, "description", context);
        texts.Check(issue.Status?.Text, "status/text", context);
        VisitMeasures(issue.Measures);
        context.Source = issue.Source;
        VisitTexts(issue.Results, "results");
        VisitTexts(issue.NextSteps, "nextSteps");
        VisitAll(issue.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
        context.AnsweredAbove |= !issue.Measures.IsEmpty;
        VisitIssues(issue.Issues);
        context.AnsweredAbove = answeredAbove;
    }

    public void Visit(Measure measure)
    {
        context.Source = measure.Source;
        Run(rules.Measure, measure);
        rules.Texts.Check(measure.Text, "text", context);
        VisitAll(measure.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
    }

    private void Visit(DeclaredTotal total)
    {
        context.Source = total.Source;
        Run(rules.Declared, total);
    }

    private void Visit(FollowUp followUp)
    {
        context.Source = followUp.Source;
        Run(rules.FollowUp, followUp);
        rules.Texts.Check(followUp.Title, "title", context);
        VisitMeasures(followUp.Measures);
    }

    private void Visit(Section section)
    {
        context.Source = section.Source;
        Run(rules.Section, section);
        rules.Texts.Check(section.Heading, "heading", context);
        rules.Texts.Check(section.Text, "text", context);
    }

    private void VisitIssues(ValueList<Issue> issues)
    {
        if (issues.IsEmpty)
            return;
        if (context.IssueDepth >= context.Options.MaxIssueDepth)
        {
            context.Report(Rules.NestingTooDeep, Lists.Issues, [Invariant.Text(context.Options.MaxIssueDepth)]);
            return;
        }

        context.Numbering.Begin(NumberingState.Issues(context.IssueDepth + 1));
        for (var i = 0; i < issues.Count; i++)
        {
            context.NextIssue = i + 1 < issues.Count ? issues[i + 1] : null;
            context.Path.Push(Lists.Issues, i);
            Visit(issues[i]);
            context.Path.Pop();
        }
    }

    private void VisitMeasures(ValueList<Measure> measures)
    {
        context.Numbering.Begin(NumberingState.Measures);
        VisitAll(measures, Lists.Measures, static (walker, measure) => walker.Visit(measure));
    }

    private void VisitTexts(ValueList<string> texts, string list)
    {
        for (var i = 0; i < texts.Count; i++)
            rules.Texts.Check(texts[i], list, i, context);
    }

    private void VisitAll<TPart>(ValueList<TPart> parts, string list, Action<NoticeWalker, TPart> visit)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            context.Path.Push(list, i);
            visit(this, parts[i]);
            context.Path.Pop();
        }
    }

    private void Run<TPart>(NoticeRule<TPart>[] partRules, TPart part)
        where TPart : NoticePart
    {
        foreach (var rule in partRules)
            rule.Check(part, context);
    }
}
