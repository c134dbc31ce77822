using System.Text.Json.Serialization;

namespace Rncp;

[JsonConverter(typeof(MembreJsonConverter))]
internal sealed class CompetenceLue(DonneesLues donnees, int ordre) : Membre<CompetenceLue>(ordre), ICompetence
{
    public required int Numero { get; init; }

    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required int Rang { get; init; }

    public required Texte Elements { get; init; }

    /// <summary>The position of the bloc; null for a compétence that is in none.</summary>
    internal required int? OrdreBloc { get; init; }

    /// <summary>The position of the compétence that this one takes up again; null when the référentiel names none.</summary>
    internal required int? OrdreMemeQue { get; init; }

    public IBloc? Bloc => OrdreBloc is { } place ? donnees.Blocs[place] : null;

    public ICompetence? MemeQue => OrdreMemeQue is { } place ? donnees.Competences[place] : null;

    public ICertification Certification() => donnees.Certification!;

    public override string ToString() => Code;
}
