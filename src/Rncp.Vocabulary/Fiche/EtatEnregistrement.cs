using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The state of the registration of a certification at a date. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<EtatEnregistrement>))]
public enum EtatEnregistrement
{
    /// <summary>The registration runs, the last day included.</summary>
    EnVigueur = 1,

    /// <summary>The registration has ended.</summary>
    Expire = 2,

    /// <summary>The registration had not begun.</summary>
    PasEncoreEnVigueur = 3,

    /// <summary>The fiche does not tell.</summary>
    Inconnu = 4,
}
