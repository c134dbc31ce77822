namespace Rncp;

/// <summary>A jury that one version of a fiche takes and the other refuses.</summary>
public sealed class TemoinJury
{
    private TemoinJury(int professionnels, int representants, Jury avant, Jury apres)
    {
        (ProfessionnelsExternes, Representants) = (professionnels, representants);
        MembreJury[] membres =
        [
            .. Enumerable.Repeat(new MembreJury { EnActivite = true, DansLeDomaine = true, Externe = true }, professionnels),
            .. Enumerable.Repeat(new MembreJury { RepresentantCertificateur = true }, representants),
        ];
        (AvantConforme, ApresConforme) = (avant.Verifier(membres).EstConforme == true, apres.Verifier(membres).EstConforme == true);
    }

    /// <summary>How many of its members are professionals in activity, of the field, from outside.</summary>
    public int ProfessionnelsExternes { get; }

    /// <summary>How many of its members represent the certifier.</summary>
    public int Representants { get; }

    /// <summary>Whether it has the composition that the version before asks for.</summary>
    public bool AvantConforme { get; }

    /// <summary>Whether it has the composition that the version after asks for.</summary>
    public bool ApresConforme { get; }

    /// <summary>The juries of which one version or the other takes no member more and none less, the smaller first.</summary>
    internal static IEnumerable<TemoinJury> Possibles(Jury avant, Jury apres) =>
        avant.Places.IsEmpty || apres.Places.IsEmpty ? []
            : new[] { avant, apres }
                .Select(jury => new TemoinJury(
                    Places(jury, RoleJury.ProfessionnelExterne), Places(jury, RoleJury.RepresentantCertificateur), avant, apres))
                .OrderBy(jury => jury.ProfessionnelsExternes + jury.Representants);

    private static int Places(Jury jury, RoleJury role) => jury.Places.Where(place => place.Role == role).Sum(place => place.Nombre);

    /// <summary>Returns how many members of each role it has.</summary>
    public override string ToString() =>
        $"{ProfessionnelsExternes} {nameof(RoleJury.ProfessionnelExterne)}, {Representants} {nameof(RoleJury.RepresentantCertificateur)}";
}
