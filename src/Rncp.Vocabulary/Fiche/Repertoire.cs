using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The two registers of France compétences. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<Repertoire>))]
public enum Repertoire
{
    /// <summary>« Répertoire national des certifications professionnelles »: codes such as RNCP37674.</summary>
    Rncp = 1,

    /// <summary>« Répertoire spécifique »: codes such as RS5000. Its fiches have no level, no bloc and no code ROME.</summary>
    Rs = 2,
}
