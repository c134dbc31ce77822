using System.Collections.Immutable;

namespace Rncp;

internal sealed class CompetenceAttesteeLue(ICompetence? competence, string libelle, ImmutableArray<EcartRedaction> ecarts)
    : ICompetenceAttestee
{
    public ICompetence? Competence => competence;

    public string Libelle => libelle;

    public ImmutableArray<EcartRedaction> Ecarts => ecarts;

    public override string ToString() => libelle;
}
