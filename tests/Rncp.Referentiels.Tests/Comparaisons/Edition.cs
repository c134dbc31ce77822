using System.Text.Json.Nodes;
using static Rncp.Tests.Comparaisons.Gestes;

namespace Rncp.Tests.Comparaisons;

/// <summary>An edit that a person makes of a fiche, and what it is, as docs/editing-the-referentiel.md has it.</summary>
/// <param name="Nom">What is done.</param>
/// <param name="Regle">The kind of change; of more than one, in the order of the format.</param>
/// <param name="Version">By how much it raises the version.</param>
/// <param name="Faire">Does it; false when the fiche has nothing of the kind.</param>
internal sealed record Edition(string Nom, string Regle, PasVersion Version, Func<JsonObject, Random, bool> Faire)
{
    internal static readonly Edition[] Toutes =
    [
        new("punctuation of a paragraph", "CHG001", PasVersion.Correctif, (fiche, hasard) => Texte(fiche, "objectifs", hasard, texte => texte + " !")),
        new("words of a paragraph", "CHG002", PasVersion.Correctif, (fiche, hasard) => Texte(fiche, "objectifs", hasard, texte => texte + " et après")),
        new("words of an activity", "CHG002", PasVersion.Correctif, (fiche, hasard) => Texte(fiche, "activites", hasard, texte => "Autrement " + texte)),
        new("paragraph more", "CHG002", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "objectifs", hasard, (liste, rang) => liste.Insert(rang, "Un alinéa de plus."))),
        new("label of a métier", "CHG002", PasVersion.Correctif, (fiche, hasard) => Element(fiche, "metiers", hasard, metier => Reecrire(metier, "libelle"))),
        new("words of a bloc", "CHG002", PasVersion.Correctif, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => Reecrire(bloc, "libelle"))),
        new("why there is none", "CHG003", PasVersion.Correctif, Raison),
        new("remark no longer made", "CHG003", PasVersion.Correctif, SansRemarque),
        new("short name said", "CHG004", PasVersion.Mineure, (fiche, _) => Dit(fiche, "dureeValidite", "Trois ans")),
        new("day of decision", "CHG006", PasVersion.Mineure, (fiche, _) => Poser(fiche["enregistrement"], "decision", "2019-07-18")),
        new("years of registration", "CHG007", PasVersion.Mineure, (fiche, _) => Remplacer<int>(fiche["enregistrement"], "dureeAnnees", duree => duree + 1)),
        new("year of statistics gone", "CHG008", PasVersion.Mineure, (fiche, hasard) => Liste(fiche, "statistiques", hasard, (liste, rang) => liste.RemoveAt(rang), auMoins: 2)),
        new("figure of a year", "CHG008", PasVersion.Mineure, (fiche, hasard) => Element(fiche, "statistiques", hasard, annee => Remplacer<int>(annee, "certifies", nombre => nombre + 1))),
        new("partner gone", "CHG009", PasVersion.Mineure, (fiche, hasard) => Liste(fiche["partenaires"], "organismes", hasard, (liste, rang) => liste.RemoveAt(rang), auMoins: 2)),
        new("partner renamed", "CHG009", PasVersion.Mineure, (fiche, hasard) => Element(fiche["partenaires"], "organismes", hasard, un => Reecrire(un, "nom"))),
        new("certifier renamed", "CHG010", PasVersion.Mineure, (fiche, hasard) => Element(fiche, "certificateurs", hasard, un => Reecrire(un, "nom"))),
        new("route", "CHG011", PasVersion.Mineure, (fiche, hasard) => Element(fiche, "voiesAcces", hasard, voie => Remplacer<bool>(voie, "ouverte", oui => !oui))),
        new("jury", "CHG012", PasVersion.Mineure, (fiche, hasard) => Element(fiche, "voiesAcces", hasard, voie => Texte(voie, "jury", hasard, texte => texte + " et un greffier"))),
        new("member more", "CHG013", PasVersion.Majeure, Ajouter),
        new("member gone", "CHG014", PasVersion.Majeure, (fiche, hasard) => Liste(fiche, "metiers", hasard, (liste, rang) => liste.RemoveAt(rang), auMoins: 2)),
        new("member renamed", "CHG015", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "metiers", hasard, metier => Remplacer<string>(metier, "cle", cle => cle + "Autre"))),
        new("member renumbered", "CHG016", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "metiers", hasard, metier => Remplacer<int>(metier, "numero", numero => numero + 900))),
        new("order of the members", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "metiers", hasard, Deplacer, auMoins: 2)),
        new("order of the activities", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "activites", hasard, Deplacer, auMoins: 2)),
        new("code of a member", "CHG018", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "codesRome", hasard, rome => Poser(rome, "code", "Z9999"))),
        new("quote", "CHG019", PasVersion.Correctif, (fiche, hasard) => Element(fiche["regles"]?["entree"], "lectures", hasard, lecture => Remplacer<string>(lecture, "citation", citation => citation[(citation.IndexOf(' ', StringComparison.Ordinal) + 1)..]))),
        new("reading", "CHG020", PasVersion.Mineure, (fiche, hasard) => Element(fiche["regles"]?["entree"], "lectures", hasard, Relire)),
        new("rule", "CHG021", PasVersion.Mineure, (fiche, hasard) => Niveau(fiche["regles"]?["entree"]?["condition"])),
        new("successor", "CHG022", PasVersion.Mineure, (fiche, hasard) => Liste(fiche, "certificationsAnterieures", hasard, (liste, _) => liste.Add(new JsonObject { ["code"] = "RNCP5", ["intitule"] = "Autrefois" }))),
        new("version", "CHG023", PasVersion.Aucune, (fiche, _) => Poser(fiche, "version", "7.8.9")),
        new("words of a compétence", "CHG002", PasVersion.Correctif, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => Element(bloc, "competences", hasard, une => Reecrire(une, "libelle")))),
        new("words of what a bloc is assessed by", "CHG002", PasVersion.Correctif, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => Texte(bloc, "evaluation", hasard, texte => texte + " et après"))),
        new("labels of two members exchanged", "CHG002", PasVersion.Correctif, (fiche, hasard) => Echanger(fiche, "metiers", "libelle", hasard)),
        new("labels of two blocs exchanged", "CHG002", PasVersion.Correctif, (fiche, hasard) => Echanger(fiche, "blocs", "libelle", hasard)),
        new("first paragraph", "CHG004", PasVersion.Mineure, (fiche, _) => Seul(fiche, "capitalisation", "Par blocs.")),
        new("only paragraph gone", "CHG005", PasVersion.Mineure, (fiche, _) => new[] { "objectifs", "activites", "secteursActivite", "validiteComposantes", "prerequisValidation" }.Any(nom => Seul(fiche, nom, null))),
        new("last day gone", "CHG006", PasVersion.Mineure, (fiche, _) => Vider(fiche["enregistrement"], "fin")),
        new("day that was not said", "CHG006", PasVersion.Mineure, (fiche, _) => Remplir(fiche["enregistrement"], "decision", "2019-07-18")),
        new("number that was not said", "CHG004", PasVersion.Mineure, (fiche, _) => Remplir(fiche["enregistrement"], "identifiantFiche", "12345")),
        new("figures of two years exchanged", "CHG008", PasVersion.Mineure, (fiche, hasard) => Echanger(fiche, "statistiques", "certifies", hasard)),
        new("SIRET of two partners exchanged", "CHG009", PasVersion.Mineure, (fiche, hasard) => Echanger(fiche["partenaires"], "organismes", "siret", hasard, aPart: "nom")),
        new("bloc more", "CHG013", PasVersion.Majeure, AjouterUnBloc),
        new("compétence more", "CHG013", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => AjouterUneCompetence(bloc, hasard))),
        new("first code", "CHG013", PasVersion.Majeure, (fiche, _) => Seul(fiche, "codesRome", new JsonObject { ["numero"] = 1, ["code"] = "Z9999", ["libelle"] = "Autre" })),
        new("only code gone", "CHG014", PasVersion.Majeure, (fiche, _) => Seul(fiche, "codesRome", null) || Seul(fiche, "formacodes", null) || Seul(fiche, "codesNsf", null)),
        new("bloc gone", "CHG014", PasVersion.Majeure, (fiche, hasard) => Liste(fiche, "blocs", hasard, (liste, rang) => liste.RemoveAt(rang), auMoins: 2)),
        new("attested compétence gone", "CHG005 CHG014", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => RetirerUneCompetence(fiche, bloc, hasard))),
        new("attested compétence moved", "CHG005 CHG024", PasVersion.Majeure, DeplacerUneCompetence),
        new("compétences of two blocs exchanged", "CHG024", PasVersion.Majeure, EchangerDeuxCompetences),
        new("keys of two members exchanged", "CHG015", PasVersion.Majeure, (fiche, hasard) => Echanger(fiche, "metiers", "cle", hasard)),
        new("numbers of two members exchanged", "CHG016", PasVersion.Majeure, (fiche, hasard) => Echanger(fiche, "metiers", "numero", hasard)),
        new("ranks of two compétences exchanged", "CHG016", PasVersion.Majeure, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => Echanger(bloc, "competences", "rang", hasard))),
        new("order of the objectives", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "objectifs", hasard, Deplacer, auMoins: 2)),
        new("order of the blocs", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "blocs", hasard, Deplacer, auMoins: 2)),
        new("order of the compétences", "CHG017", PasVersion.Correctif, (fiche, hasard) => Element(fiche, "blocs", hasard, bloc => Liste(bloc, "competences", hasard, Deplacer, auMoins: 2))),
        new("order of the years", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "statistiques", hasard, Deplacer, auMoins: 2)),
        new("order of the routes", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche, "voiesAcces", hasard, Deplacer, auMoins: 2)),
        new("order of the partners", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche["partenaires"], "organismes", hasard, Deplacer, auMoins: 2)),
        new("order of the conditions", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche["regles"]?["entree"]?["condition"], "uneDe", hasard, Deplacer, auMoins: 2)),
        new("order of the readings", "CHG017", PasVersion.Correctif, (fiche, hasard) => Liste(fiche["regles"]?["entree"], "lectures", hasard, Deplacer, auMoins: 2)),
        new("sector that counts no more", "CHG021", PasVersion.Mineure, (fiche, hasard) => Secteurs(fiche["regles"]?["entree"]?["condition"], hasard)),
        new("places of a jury", "CHG012", PasVersion.Mineure, (fiche, hasard) => Element(fiche["regles"], "jury", hasard, places => Remplacer<int>(places, "nombre", nombre => nombre + 1))),
    ];
}
