using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Goes through a notice once, in the order of the wire format, and shows each part to the rules that check such parts.</summary>
internal sealed class NoticeWalker(RuleSet rules, RuleContext context)
{
    // Behind the two texts that a part has of its own.
    private const int FirstMeasure = 2;

    public static ValueList<Finding> Validate<TPart>(TPart part, ValidationOptions options, Action<NoticeWalker, TPart> visit)
        where TPart : NoticePart
    {
        var context = new RuleContext(options, part);
        visit(new(options.RuleSet, context), part);
        var findings = context.Findings;
        context.Memory.GiveBack();
        return findings;
    }

    public void Visit(Notice notice)
    {
        Begin(notice.Title);
        Run(rules.Notice, notice);
        Check(notice.Title, 0, "title");
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
        Begin(aspect.Title, aspect.Summary, aspect.Measures);
        Run(rules.Aspect, aspect);
        Check(aspect.Title, 0, "title");
        Check(aspect.Summary, 1, "summary");
        context.AnsweredAbove = !aspect.Measures.IsEmpty;
        VisitIssues(aspect.Issues);
        // The issues have taken the room of the notes.
        Begin(null, null, aspect.Measures);
        VisitMeasures(aspect.Measures);
        VisitAll(aspect.Outcomes, Lists.Outcomes, static (walker, outcome) => walker.Visit(outcome));
    }

    public void Visit(Issue issue)
    {
        var answeredAbove = context.AnsweredAbove;
        context.Source = issue.Source;
        Begin(issue.Title, issue.Description, issue.Measures);
        var status = issue.Status?.Text;
        context.Traits |= Read(status);
        Run(rules.Issue, issue);
        Check(issue.Title, 0, "title");
        Check(issue.Description, 1, "description");
        Check(status, FirstMeasure + issue.Measures.Count, "status/text");
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
        context.Texts.Begin();
        Read(measure.Text);
        Visit(measure, 0);
    }

    private void Visit(Measure measure, int note)
    {
        context.Source = measure.Source;
        context.MeasureNote = note;
        context.Traits = context.Texts[note].Traits;
        Run(rules.Measure, measure);
        Check(measure.Text, note, "text");
        if (!measure.Outcomes.IsEmpty)
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
        Begin(followUp.Title, null, followUp.Measures);
        Run(rules.FollowUp, followUp);
        Check(followUp.Title, 0, "title");
        VisitMeasures(followUp.Measures);
    }

    private void Visit(Section section)
    {
        context.Source = section.Source;
        Begin(section.Heading, section.Text);
        Run(rules.Section, section);
        Check(section.Heading, 0, "heading");
        Check(section.Text, 1, "text");
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

    /// <summary>Visits measures whose texts were read together with the part they belong to.</summary>
    private void VisitMeasures(ValueList<Measure> measures)
    {
        context.Numbering.Begin(NumberingState.Measures);
        for (var i = 0; i < measures.Count; i++)
        {
            context.Path.Push(Lists.Measures, i);
            Visit(measures[i], FirstMeasure + i);
            context.Path.Pop();
        }
    }

    private void VisitTexts(ValueList<string> texts, string list)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            context.Texts.Begin();
            Read(texts[i]);
            Check(texts[i], 0, list, i);
        }
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

    /// <summary>Reads the texts of a part once for all rules: its own, then those of its measures.</summary>
    private void Begin(string? first, string? second = null, ValueList<Measure> measures = default)
    {
        context.Texts.Begin();
        context.Traits = Read(first) | Read(second);
        foreach (var measure in measures.AsSpan())
            Read(measure.Text);
        context.AreMarksBalanced = context.Texts.AreMarksBalanced;
    }

    /// <summary>Where no rule is on, nothing is read, and nothing is noted.</summary>
    private ulong Read(string? text) => rules.IsAnyOn ? context.Texts.Read(text) : 0;

    private void Run<TPart>(NoticeRule<TPart>[] partRules, TPart part)
        where TPart : NoticePart
    {
        foreach (var rule in partRules)
            rule.Check(part, context);
    }

    /// <summary>Shows a text that was read to the text rules that it wakes.</summary>
    /// <param name="text">The text; null where the part has none.</param>
    /// <param name="note">The number of the note on it.</param>
    /// <param name="member">The member or list that holds it.</param>
    /// <param name="index">Its index in the list; -1 for a member.</param>
    private void Check(string? text, int note, string member, int index = -1)
    {
        if (text is null || !rules.IsAnyOn)
            return;
        var woken = context.Texts[note].Traits & TextTraits.AnyRule;
        if (woken == 0 && rules.Sleepless.Length == 0)
            return;
        context.Path.Push(member, index);
        for (var i = 0; i < rules.Texts.Length; i++)
        {
            if ((woken & CharacterTable.RuleBit(i)) != 0)
                rules.Texts[i].Check(text, context);
        }

        foreach (var rule in rules.Sleepless)
            rule.Check(text, context);
        context.Path.Pop();
    }
}
