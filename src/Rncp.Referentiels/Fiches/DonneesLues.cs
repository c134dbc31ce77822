using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// What a fiche that was read has, apart from its texts. Members reach each other and the certification through it, by their position, as
/// compiled ones do: each is made before what it leads to.
/// </summary>
internal sealed class DonneesLues
{
    internal required Origine Origine { get; init; }

    internal ImmutableArray<ICompetence> Competences { get; set; }

    internal ImmutableArray<IBloc> Blocs { get; set; }

    internal ImmutableArray<IMembre> Metiers { get; set; }

    internal ImmutableArray<IMembreCode<CodeNsf>> CodesNsf { get; set; }

    internal ImmutableArray<IMembreCode<CodeFormacode>> Formacodes { get; set; }

    internal ImmutableArray<IMembreCode<CodeRome>> CodesRome { get; set; }

    internal ImmutableArray<ICompetenceAttestee> CompetencesAttestees { get; set; }

    internal ReglesFiche? Regles { get; set; }

    internal ImmutableArray<Reserve> Reserves { get; set; }

    internal ICertification? Certification { get; set; }
}
