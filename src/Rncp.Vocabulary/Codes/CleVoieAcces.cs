using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The keys of <see cref="VoieAcces"/>, for a <c>switch</c>. No member has the value 0.</summary>
[JsonConverter(typeof(CleJsonConverter<CleVoieAcces, VoieAcces>))]
public enum CleVoieAcces
{
    /// <summary>« Après un parcours de formation sous statut d’élève ou d’étudiant », code FI.</summary>
    [Codes("FI", "FormationInitiale")]
    FormationInitiale = 1,

    /// <summary>« En contrat d’apprentissage », code CA.</summary>
    [Codes("CA", "ContratApprentissage")]
    ContratApprentissage = 2,

    /// <summary>« Après un parcours de formation continue », code FC.</summary>
    [Codes("FC", "FormationContinue")]
    FormationContinue = 3,

    /// <summary>« En contrat de professionnalisation », code CQ.</summary>
    [Codes("CQ", "ContratProfessionnalisation")]
    ContratProfessionnalisation = 4,

    /// <summary>« Par candidature individuelle », code CL.</summary>
    [Codes("CL", "CandidatureIndividuelle")]
    CandidatureIndividuelle = 5,

    /// <summary>« Par expérience », code VAE.</summary>
    [Codes("VAE")]
    Vae = 6,
}
