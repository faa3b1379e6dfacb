namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>What a word adds to a status. The stage follows from all traits of a clause together: see <see cref="StatusStages"/>.</summary>
[Flags]
internal enum StatusTraits
{
    /// <summary>The word says nothing of a stage.</summary>
    None = 0,

    /// <summary>An adverb or a link: 按期, 稳步, 了.</summary>
    Adverb = 1,

    /// <summary>What has come so far: 该问题, 整改工作.</summary>
    Subject = 1 << 1,

    /// <summary>A time the words speak of: 目前, 截至6月底.</summary>
    Time = 1 << 2,

    /// <summary>A time still to come: 12月底前.</summary>
    Due = 1 << 3,

    /// <summary>What makes an action a thing of the past: 已, 全部.</summary>
    Reached = 1 << 4,

    /// <summary>What makes it go on: 正在, 仍在, …中.</summary>
    Ongoing = 1 << 5,

    /// <summary>未, 尚未, 没有.</summary>
    Negation = 1 << 6,

    /// <summary>接近, 即将.</summary>
    Near = 1 << 7,

    /// <summary>Not the whole: 部分, 过半, 90%.</summary>
    Part = 1 << 8,

    /// <summary>The whole but for details: 基本, 大体.</summary>
    Basic = 1 << 9,

    /// <summary>A stage of the work: 阶段性, 第一阶段.</summary>
    Stage = 1 << 10,

    /// <summary>The first signs: 初步, 初见.</summary>
    Preliminary = 1 << 11,

    /// <summary>What the work gains: 成效, 进展.</summary>
    Gain = 1 << 12,

    /// <summary>That something was gained, or how much: 取得, 明显.</summary>
    Gained = 1 << 13,

    /// <summary>What is meant to be done: 预计, 力争, 将.</summary>
    Plan = 1 << 14,

    /// <summary>An action that is over when it is named: 完成, 办结.</summary>
    Done = 1 << 15,

    /// <summary>An action that is over behind 已 and goes on behind 正在: 整改, 解决.</summary>
    Act = 1 << 16,

    /// <summary>How an action goes on: 稳步, 有序, 按计划.</summary>
    Pace = 1 << 23,

    /// <summary>整改 itself, which has not begun where it is negated.</summary>
    Rectify = 1 << 22,

    /// <summary>An action that goes on: 推进, 实施.</summary>
    Going = 1 << 17,

    /// <summary>启动, 着手.</summary>
    Start = 1 << 18,

    /// <summary>立行立改.</summary>
    AtOnce = 1 << 19,

    /// <summary>长期, 常态化.</summary>
    LongTerm = 1 << 20,

    /// <summary>What follows speaks of something further: 并, 但.</summary>
    Link = 1 << 21,

    /// <summary>How much is done, as a number: 100%, 90%, 九成.</summary>
    Share = 1 << 24,
}
