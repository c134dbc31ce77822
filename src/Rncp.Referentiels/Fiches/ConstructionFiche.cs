using System.Collections.Immutable;
using System.Globalization;
using Rncp.Format;
using static Rncp.ValeursLues;

namespace Rncp;

/// <summary>From what was read of a file to a certification: its members, its rules, then what is written from the table.</summary>
internal static class ConstructionFiche
{
    internal static ICertification De(Fiche lue, Origine origine)
    {
        var racine = lue.Root;
        var donnees = new DonneesLues
        {
            Origine = origine,
            Metiers = Membres(racine["metiers"]),
            CodesNsf = Codes<CodeNsf>(racine["codesNsf"]),
            Formacodes = Codes<CodeFormacode>(racine["formacodes"]),
            CodesRome = Codes<CodeRome>(racine["codesRome"]),
            Regles = Partie(racine["regles"], Regles),
            Reserves = [.. lue.Reservations.Select(Reserve)],
        };
        donnees.Competences = Competences(lue, donnees);
        donnees.Blocs = Blocs(lue, donnees);
        donnees.CompetencesAttestees = Attestees(racine, donnees.Competences);
        var regle = EntryRule.Of(racine) is { } entree ? EntryRule.ByDefault(entree) : null;
        var fiche = ObjetsLus.Referentiel(lue, racine, donnees, new DecisionPlate(regle));
        donnees.Certification = fiche;
        return fiche;
    }

    private static ImmutableArray<IMembre> Membres(Value lue) => Rangs(lue, (objet, ordre) =>
        (IMembre)new MembreLu(ordre, objet.Number("numero"), objet.Text("cle"), objet.Text("libelle")));

    private static ImmutableArray<IMembreCode<TCode>> Codes<TCode>(Value lue) where TCode : struct, IParsable<TCode> =>
        Rangs(lue, (objet, ordre) => (IMembreCode<TCode>)new MembreCodeLu<TCode>(
            ordre, objet.Number("numero"), TCode.Parse(objet.Text("code"), null), objet.Text("libelle")));

    private static ImmutableArray<ICompetence> Competences(Fiche lue, DonneesLues donnees)
    {
        var codes = lue.Competences.Select(CodeCourt).ToArray();
        var places = codes.Select((code, place) => (code, place)).ToDictionary(un => un.code, un => un.place);
        return [.. lue.Competences.Select((une, ordre) => new CompetenceLue(donnees, ordre)
        {
            Numero = Format.Membres.CompetenceNumber(Bloc(une.Bloc)?.Number("numero"), une.Competence.Number("rang")),
            Code = lue.Code + codes[ordre],
            Libelle = une.Competence.Text("libelle"),
            Rang = une.Competence.Number("rang"),
            Elements = Alineas(une.Competence["elements"]),
            OrdreBloc = une.Bloc,
            OrdreMemeQue = Chaine(une.Competence["memeQue"]) is { } reprise ? places[reprise] : null,
        })];

        ObjectValue? Bloc(int? place) => place is { } rang ? (ObjectValue)lue.Root.Items("blocs")[rang] : null;

        string CodeCourt((int? Bloc, ObjectValue Competence) une)
        {
            var rang = une.Competence.Number("rang").ToString(CultureInfo.InvariantCulture);
            return Bloc(une.Bloc) is { } bloc
                ? Format.Membres.CompetenceCode(bloc.Text("code"), rang)
                : Format.Membres.CodeWithoutBloc(rang);
        }
    }

    private static ImmutableArray<IBloc> Blocs(Fiche lue, DonneesLues donnees) => Rangs(lue.Root["blocs"], (objet, ordre) =>
        (IBloc)new BlocLu(donnees, ordre)
        {
            Numero = objet.Number("numero"),
            Code = objet.Text("code"),
            Libelle = objet.Text("libelle"),
            Competences = [.. donnees.Competences.Where(une => ((CompetenceLue)une).OrdreBloc == ordre)],
            TexteCompetences = Alineas(objet["texteCompetences"]),
            Evaluation = Alineas(objet["evaluation"]),
        });

    /// <summary>Of a fiche whose compétences are in no bloc, they are the list itself.</summary>
    private static ImmutableArray<ICompetenceAttestee> Attestees(ObjectValue racine, ImmutableArray<ICompetence> competences)
    {
        var parCode = competences.ToDictionary(une => une.Code[racine.Text("code").Length..]);
        return
        [
            .. competences.Where(une => une.Bloc is null).Select(une => new CompetenceAttesteeLue(une, une.Libelle, [])),
            .. Objets(racine["competencesAttestees"], objet =>
            {
                var competence = Chaine(objet["competence"]) is { } code ? parCode[code] : null;
                return new CompetenceAttesteeLue(competence, Chaine(objet["libelle"]) ?? competence!.Libelle,
                    Liste(objet["ecarts"], ecart => (EcartRedaction)(Array.IndexOf(Differences.Words, ((TextValue)ecart).Text) + 1)));
            }),
        ];
    }

    private static ReglesFiche Regles(ObjectValue objet) => new()
    {
        Secteurs = Membres(objet["secteurs"]),
        Entree = Partie(objet["entree"], ObjetsLus.Entree),
        Jury = Objets(objet["jury"], ObjetsLus.PlacesJury),
    };

    private static Reserve Reserve(Reservation lue) => new()
    {
        Champ = lue.Path,
        Etat = lue.Kind switch
        {
            ReservationKind.Vide => EtatDonnee.Vide,
            ReservationKind.Absent => EtatDonnee.Absent,
            ReservationKind.Inconnu => EtatDonnee.Inconnu,
            ReservationKind.Deduit => EtatDonnee.Deduit,
            ReservationKind.Remarque => EtatDonnee.Remarque,
        },
        Motif = lue.Reason,
    };

    private static ImmutableArray<T> Rangs<T>(Value lue, Func<ObjectValue, int, T> membre) =>
        lue is ListValue liste ? [.. liste.Items.Select((objet, ordre) => membre((ObjectValue)objet, ordre))] : [];
}
