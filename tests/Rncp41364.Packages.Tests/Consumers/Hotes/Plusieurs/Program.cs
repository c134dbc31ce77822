using System.Reflection;
using Rncp;

var candidat = new Candidat { Niveau = NiveauQualification.Niveau5 };
ICertification[] fiches =
[
    Ecole.Fiches.Rncp35419.Certification.Rncp35419,
    Ecole.Fiches.Rncp35625.Certification.Rncp35625,
    Ecole.Fiches.Rncp36490.Certification.Rncp36490,
    Ecole.Web.Certification.Rncp37674,
    Ecole.Fiches.Rncp40344.Certification.Rncp40344,
    Ecole.Fiches.Rncp41364.Certification.Rncp41364,
    Ecole.Fiches.Rs6232.Certification.Rs6232,
    Ecole.Fiches.Rs7423.Certification.Rs7423,
    Ecole.Fiches.Rs7485.Certification.Rs7485,
];
foreach (ICertification fiche in fiches)
{
    // The last day of each registration, so that the prerequisites decide; by a route that has some.
    VoieAcces voie = fiche.Voies.First(voie => voie.EstOuverte == true && voie.Acces != VoieAcces.Vae).Acces;
    Eligibilite decision = fiche.Evaluer(candidat, voie, fiche.FinEnregistrement ?? throw new InvalidOperationException(fiche.Code));
    int texte = fiche.Blocs.Count(bloc => bloc.Competences.IsEmpty && !bloc.TexteCompetences.EstVide);
    Console.WriteLine($"{fiche.Code}, {fiche.Niveau}: {fiche.Blocs.Length} blocs ({texte} in one text), {fiche.Competences.Length} compétences, {fiche.Metiers.Length} métiers, rules: {fiche.Regles is not null}, {decision.Conclusion}");
}

// In a fiche of the RS no compétence is in a bloc, and in these of the RNCP each is.
Console.WriteLine(Ecole.Fiches.Rs7423.Competence.C03.Bloc?.Code ?? $"{Ecole.Fiches.Rs7423.Competence.Parse("c03")} {Ecole.Fiches.Rs7423.CleCompetence.C03:D}");
Console.WriteLine(Ecole.Fiches.Rncp41364.Competence.BC01C03.Bloc.Code);

// What the assembly shows.
foreach (string espace in Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsPublic).Select(type => type.Namespace ?? "").Distinct().Order()) Console.WriteLine(espace);
