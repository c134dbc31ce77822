using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A certification that was read at run time: what the generated class of a fiche is, but for its own types.</summary>
[JsonConverter(typeof(CertificationJsonConverter))]
internal sealed class FicheLue(DonneesLues donnees, DecisionPlate decision) : FicheCommune, ICertification
{
    internal Origine Origine => donnees.Origine;

    public ImmutableArray<IMembreCode<CodeNsf>> CodesNsf => donnees.CodesNsf;

    public ImmutableArray<IMembreCode<CodeFormacode>> Formacodes => donnees.Formacodes;

    public ImmutableArray<IBloc> Blocs => donnees.Blocs;

    public ImmutableArray<ICompetence> Competences => donnees.Competences;

    public ImmutableArray<IMembre> Metiers => donnees.Metiers;

    public ImmutableArray<IMembreCode<CodeRome>> CodesRome => donnees.CodesRome;

    public ImmutableArray<ICompetenceAttestee> CompetencesAttestees => donnees.CompetencesAttestees;

    public bool? EstEligible(FaitsCandidat faits) => EstCertainementEligible(faits) ? true : EstPeutEtreEligible(faits) ? null : false;

    public bool EstCertainementEligible(FaitsCandidat faits) => decision.Certaine(faits);

    public bool EstPeutEtreEligible(FaitsCandidat faits) => decision.Possible(faits);

    public Reserve? ReserveSur(string champ) => FormeCanonique.ReserveSur(this, champ);

    public string ToCanonicalText() => FormeCanonique.Texte(this);

    public string ToCanonicalJson() => FormeCanonique.Json(this);

    public void EcrireJson(Utf8JsonWriter writer) => FormeCanonique.EcrireJson(this, writer);
}
