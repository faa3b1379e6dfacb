using System.Reflection;
using System.Reflection.Emit;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>
/// Which types of an assembly use which others of it, read from what was compiled: signatures, fields, locals and every instruction. A using directive, an alias, a nested
/// namespace or a name written in full make no difference there.
/// </summary>
/// <remarks>What the compiler replaces by a value leaves no trace: a constant and nameof. <see cref="NamespaceMentions"/> sees these.</remarks>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Each pair of types once, the user first. Types inside others count as the outermost.</summary>
    /// <param name="types">The types of one assembly.</param>
    public static IEnumerable<(Type From, Type To)> Of(IEnumerable<Type> types)
        => types.SelectMany(type => Used(type).SelectMany(Parts).Where(used => used.Assembly == type.Assembly).Select(used => (From: Outermost(type), To: Outermost(used))))
            .Where(pair => pair.From != pair.To)
            .Distinct();

    private static IEnumerable<Type> Used(Type type)
        => [
            .. type.BaseType is { } parent ? new[] { parent } : [],
            .. type.GetInterfaces(),
            .. type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints()),
            .. type.GetFields(Declared).Select(field => field.FieldType),
            .. type.GetMethods(Declared).SelectMany(method => Signature(method).Append(method.ReturnType)),
            .. type.GetConstructors(Declared).SelectMany(Signature),
            .. type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).SelectMany(Body),
        ];

    private static IEnumerable<Type> Signature(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return body.LocalVariables.Select(local => local.LocalType)
            .Concat(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!))
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => Named(method.Module.ResolveMember(token, ofType, ofMethod))));
    }

    // The tokens of types, methods and fields among the operands.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var instruction = OpCodesByValue[value];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, at);
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Named(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodInfo method => [method.DeclaringType!, method.ReturnType, .. method.GetGenericArguments(), .. Signature(method)],
        ConstructorInfo constructor => [constructor.DeclaringType!, .. Signature(constructor)],
        _ => [],
    };

    // List<Answer[]> names List and Answer.
    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : type.IsGenericParameter ? [] : [type];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
