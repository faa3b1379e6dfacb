using System.Runtime.CompilerServices;
using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Responsibility"/> stands on the wire.</summary>
internal static class ResponsibilityShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Responsibility> Instance { get; } = new(
        "responsibility",
        "Who answers for putting an issue right.",
        () => new Responsibility(),
        [
            Member.Of("leader", Wire.Text, (Responsibility part) => part.Leader, SetLeader, "The leader in charge (责任领导), as written."),
            Member.Of("department", Wire.Text, (Responsibility part) => part.Department, SetDepartment, "The department in charge (责任单位、责任处室), as written."),
            Member.Of("person", Wire.Text, (Responsibility part) => part.Person, SetPerson, "The person in charge (责任人), as written."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Leader")]
    private static extern void SetLeader(Responsibility part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Department")]
    private static extern void SetDepartment(Responsibility part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Person")]
    private static extern void SetPerson(Responsibility part, string? value);
}
