using Rncp.Benchmarks.Demarrage;
using Rncp41364;

var bilan = new Bilan();
var fiche = Certification.Rncp41364;
bilan.Texte(fiche.Code);
bilan.Texte(fiche.Intitule);
bilan.Nombre(fiche.Niveau?.Numero);
foreach (var code in fiche.CodesNsf) Membre(code.Numero, code.Code.ToString(), code.Libelle);
foreach (var code in fiche.Formacodes) Membre(code.Numero, code.Code.ToString(), code.Libelle);
foreach (var code in fiche.CodesRome) Membre(code.Numero, code.Code.ToString(), code.Libelle);
foreach (var metier in fiche.Metiers) Membre(metier.Numero, metier.Code, metier.Libelle);
foreach (var certificateur in fiche.Certificateurs)
{
    bilan.Texte(certificateur.Nom);
    bilan.Texte(certificateur.Siret?.ToString());
}
foreach (var bloc in fiche.Blocs)
{
    Membre(bloc.Numero, bloc.Code, bloc.Libelle);
    foreach (var modalite in bloc.Evaluation.Paragraphes) bilan.Texte(modalite);
    foreach (var competence in bloc.Competences)
    {
        bilan.Nombre(competence.Rang);
        bilan.Texte(competence.Libelle);
    }
}
foreach (var attestee in fiche.CompetencesAttestees) bilan.Texte(attestee.Libelle);
foreach (var alinea in fiche.Objectifs.Paragraphes) bilan.Texte(alinea);
foreach (var activite in fiche.Activites) bilan.Texte(activite);
foreach (var alinea in fiche.SecteursActivite.Paragraphes) bilan.Texte(alinea);
foreach (var alinea in fiche.PrerequisEntree.Paragraphes) bilan.Texte(alinea);
foreach (var voie in fiche.Voies)
{
    bilan.Texte(voie.Libelle);
    foreach (var membre in voie.Jury?.Composition ?? []) bilan.Texte(membre);
}
foreach (var annee in fiche.Statistiques)
{
    bilan.Nombre(annee.Annee);
    bilan.Nombre(annee.Certifies);
    bilan.Nombre(annee.CertifiesVae);
}
bilan.Imprimer();

void Membre(int numero, string code, string libelle)
{
    bilan.Nombre(numero);
    bilan.Texte(code);
    bilan.Texte(libelle);
}
