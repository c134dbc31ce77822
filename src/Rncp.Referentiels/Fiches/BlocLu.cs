using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rncp;

[JsonConverter(typeof(MembreJsonConverter))]
internal sealed class BlocLu(DonneesLues donnees, int ordre) : Membre<BlocLu>(ordre), IBloc
{
    public required int Numero { get; init; }

    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required ImmutableArray<ICompetence> Competences { get; init; }

    public required Texte TexteCompetences { get; init; }

    public required Texte Evaluation { get; init; }

    public ICertification Certification() => donnees.Certification!;

    public override string ToString() => Code;
}
