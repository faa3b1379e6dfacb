namespace Rectification.Privacy.Recognition;

/// <summary>A stretch that may be a name, with what its place and its characters say for it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Before">The weight of what stands before it.</param>
/// <param name="Behind">The weight of what stands behind it.</param>
/// <param name="Form">The weight of its own characters.</param>
internal sealed record NameCandidate(int Start, int Length, double Before, double Behind, double Form)
{
    private const double Threshold = 4;
    private const double Sure = 5;
    private const double Surer = 5.5;
    private const double Whole = 1.6;
    private const double Typical = 2.5;
    private const double Announced = 3;
    private const double Possible = 0.5;
    private const double Told = 3.1;
    private const double ToldByPlace = 2.7;
    private const double Likely = 1;
    private const double WholeScore = 3.5;
    private const double Surroundings = 2;

    public int End => Start + Length;

    public double Score => Before + Behind + Form;

    /// <summary>
    /// Whether the same characters are taken for a name elsewhere too: they have the form of one, and more than a hint spoke for it.
    /// </summary>
    public bool IsSure => (Form >= 0 && Score >= (Form >= Likely ? Sure : Surer)) || (Length > 2 && Form >= Whole && IsName);

    /// <summary>Whether each of two has characters that the other has not, and they share some.</summary>
    public bool Crosses(NameCandidate other)
        => (Start < other.Start && End > other.Start && End < other.End) || (Start > other.Start && Start < other.End && End > other.End);

    /// <summary>Two full stops around two likely characters are not enough: a word has to say that a person is meant.</summary>
    public bool IsName => (Score >= Threshold && Math.Max(Before, Behind) >= NamePlace.Cue) || IsWhole || IsTold || IsPlaced;

    /// <summary>Whether the word before says that a person follows, and the characters do not speak against it.</summary>
    private bool IsPlaced => Before >= Announced && Form >= Possible && Behind >= NamePlace.MidWordBehind;

    /// <summary>Whether the characters themselves say that they are a name, wherever they stand.</summary>
    private bool IsTold
        => (Form >= Told && Behind >= NamePlace.MidWordBehind)
            || (Form >= ToldByPlace && Math.Max(Before, Behind) >= NamePlace.Cue && Behind >= NamePlace.MidWordBehind);

    /// <summary>Whether the characters are a whole name, a family name and a given one, that begins where names begin.</summary>
    private bool IsWhole
        => (Form >= Whole && Before >= NamePlace.Boundary
            && (Score >= WholeScore || (Length > 2 && (Form >= Typical || Before >= Surroundings) && Behind >= NamePlace.MidWordBehind)))
        || (Form >= Likely && Before >= NamePlace.Boundary && Behind >= NamePlace.Cue && Score >= WholeScore);
}
