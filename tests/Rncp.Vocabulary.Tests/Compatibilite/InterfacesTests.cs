using System.Reflection;

namespace Rncp.Tests.Compatibilite;

/// <summary>What a fiche of others was compiled with is what it implements: what comes after has a body of its own.</summary>
public sealed class InterfacesTests
{
    private static readonly string[] Publies = Depot.Lire("src/Rncp.Vocabulary/PublicAPI/PublicAPI.Shipped.txt").Split('\n');

    private static readonly Type[] Interfaces = [.. typeof(ICertification).Assembly.GetExportedTypes().Where(type => type.IsInterface)];

    /// <summary>Those that a fiche implements, and the class that it derives from.</summary>
    [Fact]
    public void Interface_ne_gagne_que_des_membres_qui_ont_un_corps() => Chacun.Verifier(
        [.. Interfaces.SelectMany(type => type.GetMethods()).Where(methode => methode.IsAbstract)],
        methode => Assert.True(EstPublie(methode), $"""
            {methode.DeclaringType!.Name}.{methode.Name} is not of the baseline, and has no body: a fiche that was compiled before cannot be loaded.
            Give it one (a default member), or move the baseline (eng/update-baseline.sh) with a version that says so.
            """));

    [Fact]
    public void Classe_commune_ne_gagne_pas_de_membre_abstrait() => Chacun.Verifier(
        [.. typeof(FicheCommune).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)).Where(methode => methode is { IsAbstract: true, IsAssembly: false, IsFamilyAndAssembly: false })],
        methode => Assert.True(EstPublie(methode), $"{methode.DeclaringType!.Name}.{methode.Name} is abstract and not of the baseline."));

    /// <summary>The list has this member of this very type, with as many parameters: one of a longer name, or an overload, is another.</summary>
    private static bool EstPublie(MethodInfo methode)
    {
        var type = methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericTypeDefinition() : methode.DeclaringType;
        var debut = $"{type.Namespace}.{type.Name.Split('`')[0]}{Parametres(type.GetGenericArguments())}.";
        return Publies.Select(Nom).Any(publie => publie.StartsWith(debut, StringComparison.Ordinal)
            && EstDe(methode, publie[debut.Length..].Split(" -> ")[0]));
    }

    private static bool EstDe(MethodInfo methode, string publie)
    {
        if (methode.IsSpecialName && methode.Name.StartsWith("get_", StringComparison.Ordinal)) return publie == methode.Name[4..] + ".get";
        if (methode.IsSpecialName && methode.Name.StartsWith("set_", StringComparison.Ordinal)) return publie == methode.Name[4..] + ".set" || publie == methode.Name[4..] + ".init";
        var debut = methode.Name + Parametres(methode.GetGenericArguments()) + "(";
        return publie.StartsWith(debut, StringComparison.Ordinal) && Nombre(publie[debut.Length..^1]) == methode.GetParameters().Length;
    }

    private static string Parametres(Type[] types) => types.Length == 0 ? "" : $"<{string.Join(", ", types.Select(type => type.Name))}>";

    /// <summary>How many parameters a list has: the commas between the arguments of a generic type are of one.</summary>
    private static int Nombre(string parametres)
    {
        var (nombre, profondeur) = (parametres.Length == 0 ? 0 : 1, 0);
        foreach (var signe in parametres)
        {
            if (signe is '<' or '(' or '[') profondeur++;
            if (signe is '>' or ')' or ']') profondeur--;
            if (signe == ',' && profondeur == 0) nombre++;
        }
        return nombre;
    }

    /// <summary>A line of the list after its modifiers.</summary>
    private static string Nom(string ligne) => ligne[Math.Max(0, ligne.IndexOf("Rncp.", StringComparison.Ordinal))..];
}
