using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Rncp41364;

namespace Rncp.Benchmarks.Codes;

/// <summary>The 44 compétences: read, written, and used as keys. Each method does all of them once.</summary>
public class BancCodes
{
    internal const string Lecture = "parse", Ecriture = "format", JsonEcriture = "JSON write", JsonMetadonnees = "JSON write, metadata", JsonLecture = "JSON read", Cles = "lookup";
    internal const string Nous = "Competence", Enumeration = "enum", SmartEnum = "SmartEnum", Gele = "FrozenDictionary", AMain = "hand-written switch", Texte = "string", Nu = "string in a type of its own, least converter";
    private const int Nombre = 44;

    private static readonly ArrayBufferWriter<byte> Sortie = new(4096);
    private static readonly Utf8JsonWriter Json = new(Sortie);

    private readonly Competence[] _competences = [.. Competence.Tous];
    private readonly CleCompetence[] _enumeration = [.. Competence.Tous.Select(competence => competence.Cle)];
    private readonly CompetenceSmart[] _smartEnums = [.. CompetenceSmart.List.OrderBy(un => un.Value)];
    private readonly CodeNu[] _nus = [.. Competence.Tous.Select(competence => new CodeNu(competence.Code))];
    private readonly string[] _codes = [.. Competence.Tous.Select(competence => competence.Code)];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _gele;
    private readonly Dictionary<Competence, int> _parCompetence;
    private readonly Dictionary<CleCompetence, int> _parCle;
    private readonly Dictionary<CompetenceSmart, int> _parSmartEnum;
    private readonly Dictionary<string, int> _parCode;
    private readonly FrozenDictionary<string, int> _parCodeGele;
    private readonly byte[] _tableauDeCodes;
    private readonly byte[] _tableauDeNoms;

    /// <summary>The short codes, which are the names of the enum too, every other one in lower case.</summary>
    private readonly string[] _textes = [.. Competence.Tous.Select((competence, i) => i % 2 == 0 ? competence.Cle.ToString() : competence.Cle.ToString().ToLowerInvariant())];

    public BancCodes()
    {
        var rangs = _competences.Select((competence, rang) => (competence, rang)).ToList();
        _gele = rangs.ToFrozenDictionary(un => un.competence.Cle.ToString(), un => un.rang, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _parCompetence = rangs.ToDictionary(un => un.competence, un => un.rang);
        _parCle = rangs.ToDictionary(un => un.competence.Cle, un => un.rang);
        _parSmartEnum = _smartEnums.Select((un, rang) => (un, rang)).ToDictionary(un => un.un, un => un.rang);
        _parCode = rangs.ToDictionary(un => un.competence.Code, un => un.rang, StringComparer.Ordinal);
        _parCodeGele = _parCode.ToFrozenDictionary(StringComparer.Ordinal);
        _tableauDeCodes = JsonSerializer.SerializeToUtf8Bytes(_codes, ContexteCodes.Default.StringArray);
        _tableauDeNoms = JsonSerializer.SerializeToUtf8Bytes(_enumeration, ContexteCodes.Default.CleCompetenceArray);
    }

    /// <summary>Each reader reads the members, in order, and each writer what one expects of it; else this throws.</summary>
    internal static void Verifier()
    {
        var banc = new BancCodes();
        for (var i = 0; i < Nombre; i++)
        {
            var texte = banc._textes[i];
            Controle.Egal(i, Competence.Parse(texte.AsSpan(), null).Ordre, $"Competence.Parse of {texte}");
            Controle.Egal(banc._enumeration[i], Enum.Parse<CleCompetence>(texte.AsSpan(), ignoreCase: true), $"Enum.Parse of {texte}");
            Controle.Egal(banc._smartEnums[i], CompetenceSmart.FromName(texte, ignoreCase: true), $"SmartEnum.FromName of {texte}");
            Controle.Egal(i, banc._gele[texte.AsSpan()], $"FrozenDictionary of {texte}");
            Controle.Egal(i, EcritALaMain.Rang(texte), $"hand-written switch of {texte}");
            Controle.Egal(banc._competences[i].Numero, banc._smartEnums[i].Value, $"the number of {texte}");
        }
        const int somme = Nombre * (Nombre - 1) / 2;
        foreach (var (nom, chercher) in new (string, Func<int>)[] { (Nous, banc.Cle), (Enumeration, banc.CleEnum), (SmartEnum, banc.CleSmartEnum), (Texte, banc.CleTexte), (Gele, banc.CleGele) })
            Controle.Egal(somme, chercher(), "lookup by " + nom);
        Controle.Egal(banc.EcrireJsonTexte(), banc.EcrireJsonNu(), "the length of the JSON of the least converter");
        Controle.Vrai(banc._nus.AsSpan().SequenceEqual(banc.LireJsonNu()), "the JSON of the least converter reads back");
        Controle.Egal(banc.EcrireJsonTexte(), banc.EcrireJson(), "the length of the JSON");
        Controle.Vrai(Sortie.WrittenSpan.SequenceEqual(banc._tableauDeCodes), "the JSON of the compétences is the JSON of their codes");
        Controle.Egal(banc.EcrireJsonTexteMetadonnees(), banc.EcrireJsonNuMetadonnees(), "the length of the JSON of the least converter, by metadata");
        Controle.Egal(banc.EcrireJsonTexteMetadonnees(), banc.EcrireJsonMetadonnees(), "the length of the JSON, by metadata");
        Controle.Vrai(Sortie.WrittenSpan.SequenceEqual(banc._tableauDeCodes), "the JSON of the compétences is the JSON of their codes, by metadata");
        Controle.Vrai(banc._competences.AsSpan().SequenceEqual(banc.LireJson()), "the JSON reads back");
        Controle.Vrai(banc._enumeration.AsSpan().SequenceEqual(banc.LireJsonEnum()), "the JSON of the enum reads back");
    }

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int Lire()
    {
        var somme = 0;
        foreach (var texte in _textes) somme += Competence.Parse(texte.AsSpan(), null).Ordre;
        return somme;
    }

    [Benchmark(Description = Nous + ", the long codes", OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int LireLong()
    {
        var somme = 0;
        foreach (var texte in _codes) somme += Competence.Parse(texte.AsSpan(), null).Ordre;
        return somme;
    }

    [Benchmark(Description = Enumeration, OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int LireEnum()
    {
        var somme = 0;
        foreach (var texte in _textes) somme += (int)Enum.Parse<CleCompetence>(texte.AsSpan(), ignoreCase: true);
        return somme;
    }

    [Benchmark(Description = SmartEnum, OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int LireSmartEnum()
    {
        var somme = 0;
        foreach (var texte in _textes) somme += CompetenceSmart.FromName(texte, ignoreCase: true).Value;
        return somme;
    }

    [Benchmark(Description = Gele, OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int LireGele()
    {
        var somme = 0;
        foreach (var texte in _textes) somme += _gele[texte.AsSpan()];
        return somme;
    }

    [Benchmark(Description = AMain, OperationsPerInvoke = Nombre), BenchmarkCategory(Lecture)]
    public int LireAMain()
    {
        var somme = 0;
        foreach (var texte in _textes) somme += EcritALaMain.Rang(texte);
        return somme;
    }

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(Ecriture)]
    public int Ecrire()
    {
        var somme = 0;
        foreach (var competence in _competences) somme += competence.ToString().Length;
        return somme;
    }

    [Benchmark(Description = Enumeration, OperationsPerInvoke = Nombre), BenchmarkCategory(Ecriture)]
    public int EcrireEnum()
    {
        var somme = 0;
        foreach (var cle in _enumeration) somme += cle.ToString().Length;
        return somme;
    }

    [Benchmark(Description = SmartEnum, OperationsPerInvoke = Nombre), BenchmarkCategory(Ecriture)]
    public int EcrireSmartEnum()
    {
        var somme = 0;
        foreach (var un in _smartEnums) somme += un.Name.Length;
        return somme;
    }

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonEcriture)]
    public int EcrireJson() => EcrireJson(_competences, ContexteCodes.Default.CompetenceArray);

    [Benchmark(Description = Texte, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonEcriture)]
    public int EcrireJsonTexte() => EcrireJson(_codes, ContexteCodes.Default.StringArray);

    [Benchmark(Description = Nu, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonEcriture)]
    public int EcrireJsonNu() => EcrireJson(_nus, ContexteCodes.Default.CodeNuArray);

    [Benchmark(Description = Enumeration, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonEcriture)]
    public int EcrireJsonEnum() => EcrireJson(_enumeration, ContexteCodes.Default.CleCompetenceArray);

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonMetadonnees)]
    public int EcrireJsonMetadonnees() => EcrireJson(_competences, ContexteMetadonnees.Default.CompetenceArray);

    [Benchmark(Description = Texte, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonMetadonnees)]
    public int EcrireJsonTexteMetadonnees() => EcrireJson(_codes, ContexteMetadonnees.Default.StringArray);

    [Benchmark(Description = Nu, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonMetadonnees)]
    public int EcrireJsonNuMetadonnees() => EcrireJson(_nus, ContexteMetadonnees.Default.CodeNuArray);

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonLecture)]
    public Competence[]? LireJson() => JsonSerializer.Deserialize(_tableauDeCodes, ContexteCodes.Default.CompetenceArray);

    [Benchmark(Description = Texte, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonLecture)]
    public string[]? LireJsonTexte() => JsonSerializer.Deserialize(_tableauDeCodes, ContexteCodes.Default.StringArray);

    [Benchmark(Description = Nu, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonLecture)]
    public CodeNu[]? LireJsonNu() => JsonSerializer.Deserialize(_tableauDeCodes, ContexteCodes.Default.CodeNuArray);

    [Benchmark(Description = Enumeration, OperationsPerInvoke = Nombre), BenchmarkCategory(JsonLecture)]
    public CleCompetence[]? LireJsonEnum() => JsonSerializer.Deserialize(_tableauDeNoms, ContexteCodes.Default.CleCompetenceArray);

    [Benchmark(Description = Nous, OperationsPerInvoke = Nombre), BenchmarkCategory(Cles)]
    public int Cle()
    {
        var somme = 0;
        foreach (var competence in _competences) somme += _parCompetence[competence];
        return somme;
    }

    [Benchmark(Description = Enumeration, OperationsPerInvoke = Nombre), BenchmarkCategory(Cles)]
    public int CleEnum()
    {
        var somme = 0;
        foreach (var cle in _enumeration) somme += _parCle[cle];
        return somme;
    }

    [Benchmark(Description = SmartEnum, OperationsPerInvoke = Nombre), BenchmarkCategory(Cles)]
    public int CleSmartEnum()
    {
        var somme = 0;
        foreach (var un in _smartEnums) somme += _parSmartEnum[un];
        return somme;
    }

    [Benchmark(Description = Texte, OperationsPerInvoke = Nombre), BenchmarkCategory(Cles)]
    public int CleTexte()
    {
        var somme = 0;
        foreach (var code in _codes) somme += _parCode[code];
        return somme;
    }

    [Benchmark(Description = Texte + ", " + Gele, OperationsPerInvoke = Nombre), BenchmarkCategory(Cles)]
    public int CleGele()
    {
        var somme = 0;
        foreach (var code in _codes) somme += _parCodeGele[code];
        return somme;
    }

    private static int EcrireJson<T>(T[] valeurs, JsonTypeInfo<T[]> type)
    {
        Sortie.ResetWrittenCount();
        Json.Reset(Sortie);
        JsonSerializer.Serialize(Json, valeurs, type);
        return Sortie.WrittenCount;
    }
}
