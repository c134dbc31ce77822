using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The role of a member of a jury. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<RoleJury>))]
public enum RoleJury
{
    /// <summary>A professional in activity, of the field, from outside the certifier's network.</summary>
    ProfessionnelExterne = 1,

    /// <summary>A representative of the certifier.</summary>
    RepresentantCertificateur = 2,
}
