using Rncp;
using Rncp41364;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Certification fiche = Certification.Rncp41364;
DateOnly rentree = new(2026, 9, 1);

Ecrire($"{fiche.Code} {fiche.Intitule}, {fiche.Niveau}, enregistrée jusqu'au {fiche.FinEnregistrement:dd/MM/yyyy}");
foreach (Voie voie in fiche.Voies) Ecrire($"  {voie.Libelle} ({Statut(voie.Acces)})", retrait: 4);
foreach (Bloc bloc in fiche.Blocs)
{
    Ecrire($"\n{bloc.Cle} {bloc.Libelle}");
    foreach (Competence competence in bloc.Competences) Ecrire($"  {competence.Cle}  {competence.Libelle}", retrait: 11);
}

Ecrire("\nUn code qui vient d'ailleurs est une valeur de la fiche, ou n'est rien :");
foreach (var texte in new[] { "rncp41364bc02", "BC02C03", "RNCP41364BC09" })
    Ecrire($"  {texte} : {(Bloc.TryParse(texte, out var bloc) ? bloc.Libelle
        : Competence.TryParse(texte, out var competence) ? competence.Libelle : "ni un bloc, ni une compétence")}", retrait: 4);

Candidat licence = new() { Niveau = 6 };
Candidat bac = new() { Niveau = 4, Experiences = [new(Secteur.Marketing, new(2026, 3, 2), new DateOnly(2026, 6, 30))] };
Candidat inconnu = new() { Niveau = 4 };
foreach (var (nom, candidat) in new[] { ("Une licence", licence), ("Le bac et quatre mois", bac), ("Le bac seul", inconnu) })
{
    Eligibilite avis = fiche.Evaluer(candidat, VoieAcces.FormationContinue, rentree);
    Ecrire($"\n{nom}, en formation continue au {rentree:dd/MM/yyyy} : {Reponse(avis.Conclusion)}");
    foreach (Levier levier in avis.Leviers) Ecrire($"  pour entrer : {levier}", retrait: 4);
    if (avis.FaitsManquants is [var question, ..]) Ecrire($"  question : {question}", retrait: 4);
}

// A route or a conclusion left out, and this program does not compile; it is the same with blocs, by bloc.Cle.
static string Statut(VoieAcces voie) => voie.Cle switch
{
    CleVoieAcces.FormationInitiale => "élève ou étudiant", CleVoieAcces.ContratApprentissage => "apprenti",
    CleVoieAcces.FormationContinue => "stagiaire", CleVoieAcces.ContratProfessionnalisation => "salarié",
    CleVoieAcces.CandidatureIndividuelle => "candidat libre", CleVoieAcces.Vae => "candidat, par son expérience",
};

static string Reponse(Conclusion conclusion) => conclusion switch
{
    Conclusion.Eligible => "oui",
    Conclusion.NonEligible => "pas encore",
    Conclusion.ACompleter => "il manque une information",
    Conclusion.AApprecier => "une personne en décide",
    Conclusion.SansObjet => "cette voie n'a pas d'entrée en formation",
    Conclusion.FaitsIncoherents => "ces faits se contredisent",
};

static void Ecrire(string texte, int retrait = 0)
{
    const int largeur = 100;
    while (texte.Length > largeur && texte.LastIndexOf(' ', largeur) is var coupe && coupe > retrait)
    {
        Console.WriteLine(texte[..coupe]);
        texte = new string(' ', retrait) + texte[(coupe + 1)..];
    }
    Console.WriteLine(texte);
}
