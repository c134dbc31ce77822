using System.Collections.Immutable;

namespace Rncp;

/// <summary>Counts who can take which place. A member takes one place, and nobody else sits.</summary>
internal static class VerificationJury
{
    internal static ConformiteJury Verifier(Jury jury, IReadOnlyList<MembreJury> membres)
    {
        if (jury.Places.IsEmpty)
            return Resultat(jury, null, ["La composition du jury n'est pas écrite comme une règle : "
                + "une personne doit la comparer au texte de la fiche."]);

        int Attendus(RoleJury role) => jury.Places.Where(place => place.Role == role).Sum(place => place.Nombre);
        int pros = Attendus(RoleJury.ProfessionnelExterne), representants = Attendus(RoleJury.RepresentantCertificateur);

        // A member who can be either is free: what matters is how many are bound to one role, and how many to none.
        var roles = membres.Select(membre => (Pro: Professionnel(membre), Rep: Representant(membre))).ToArray();
        var seulementPro = roles.Count(role => role.Pro != false && role.Rep == false);
        var seulementRep = roles.Count(role => role.Pro == false && role.Rep != false);
        var libres = roles.Count(role => role.Pro != false && role.Rep != false);
        var aucun = roles.Length - seulementPro - seulementRep - libres;

        var possible = aucun == 0 && roles.Length == pros + representants && seulementPro <= pros && seulementRep <= representants;
        var certain = possible
            && roles.Count(role => role.Pro == true && role.Rep != true) == pros
            && roles.Count(role => role.Rep == true) == representants;
        return Resultat(jury, certain ? true : possible ? null : false, Anomalies(membres, roles, pros, representants));
    }

    /// <summary>Both cannot be: which of them is true is not known.</summary>
    private static bool SeContredit(MembreJury membre) => membre is { Externe: true, RepresentantCertificateur: true };

    private static bool? Professionnel(MembreJury membre) =>
        SeContredit(membre) ? (membre.EnActivite == false || membre.DansLeDomaine == false ? false : null)
        : membre.RepresentantCertificateur == true
            || membre.EnActivite == false || membre.DansLeDomaine == false || membre.Externe == false ? false
        : membre is { EnActivite: true, DansLeDomaine: true, Externe: true } ? true
        : null;

    /// <summary>Who has all that makes a professional from outside is not a representative, unless it is said.</summary>
    private static bool? Representant(MembreJury membre) =>
        SeContredit(membre) ? null
        : membre.RepresentantCertificateur ?? (Professionnel(membre) == true || membre.Externe == true ? false : null);

    private static ImmutableArray<string> Anomalies(
        IReadOnlyList<MembreJury> membres, (bool? Pro, bool? Rep)[] roles, int pros, int representants)
    {
        var anomalies = ImmutableArray.CreateBuilder<string>();
        if (membres.Count > pros + representants) anomalies.Add($"{Membres(pros + representants)} : il y en a {membres.Count}.");
        Compter(anomalies,
            "professionnel en activité, du domaine et externe", "professionnels en activité, du domaine et externes",
            pros, roles.Count(role => role.Pro == true), roles.Count(role => role.Pro is null));
        Compter(anomalies,
            "représentant du certificateur", "représentants du certificateur",
            representants, roles.Count(role => role.Rep == true), roles.Count(role => role.Rep is null && role.Pro != true));
        var manquePro = roles.Count(role => role.Pro == true) < pros;
        var manqueRep = roles.Count(role => role.Rep == true) < representants;
        for (var i = 0; i < membres.Count; i++)
        {
            if (roles[i].Pro != true && roles[i].Rep != true)
                anomalies.AddRange(Manques(membres[i], roles[i], manquePro, manqueRep).Select(manque => $"Membre {i + 1} : {manque}."));
        }
        return anomalies.ToImmutable();
    }

    /// <summary>
    /// What a member lacks for the places still missing: what is not known, if he can take one of them; else what excludes
    /// him from each. Two facts that cannot be together are an error, whatever is missing.
    /// </summary>
    private static IEnumerable<string> Manques(MembreJury membre, (bool? Pro, bool? Rep) role, bool manquePro, bool manqueRep)
    {
        if (SeContredit(membre))
            return ["il est donné à la fois pour externe au réseau du certificateur et pour son représentant, ce qui se contredit"];
        var exclu = !(manquePro && role.Pro is null) && !(manqueRep && role.Rep is null);
        bool Compte(bool manque, bool? place) => manque && (exclu || place is null);
        var conditions = new List<(bool? Fait, string Faux, string Inconnu)>();
        if (Compte(manquePro, role.Pro))
        {
            conditions.Add((membre.EnActivite, "n'est pas en activité", "on ne sait pas s'il est en activité"));
            conditions.Add((membre.DansLeDomaine, "n'est pas du domaine", "on ne sait pas s'il est du domaine"));
            conditions.Add((membre.Externe,
                "n'est pas externe au réseau du certificateur", "on ne sait pas s'il est externe au réseau du certificateur"));
        }
        if (Compte(manqueRep, role.Rep))
            conditions.Add((role.Rep,
                "n'est pas représentant du certificateur", "on ne sait pas s'il est représentant du certificateur"));
        return conditions.Where(condition => exclu ? condition.Fait == false : condition.Fait is null)
            .Select(condition => exclu ? condition.Faux : condition.Inconnu);
    }

    private static string Membres(int nombre) => nombre > 1 ? $"{nombre} membres" : $"{nombre} membre";

    private static void Compter(
        ImmutableArray<string>.Builder anomalies, string singulier, string pluriel, int attendus, int presents, int peutEtre)
    {
        if (presents == attendus) return;
        var reserve = peutEtre == 0 ? "" : $", et {peutEtre} à vérifier";
        anomalies.Add($"{attendus} {(attendus > 1 ? pluriel : singulier)} : il y en a {presents}{reserve}.");
    }

    private static ConformiteJury Resultat(Jury jury, bool? estConforme, ImmutableArray<string> anomalies) =>
        new() { EstConforme = estConforme, Anomalies = anomalies, Composition = jury.Composition };
}
