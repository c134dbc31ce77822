using System.Text.Json;

namespace Rncp.Benchmarks.Demarrage;

/// <summary>The référentiel as plain objects. What may be a value or the reason of its absence stays as it was read.</summary>
internal sealed class FicheLue
{
    public required string Code { get; init; }

    public required JsonElement Intitule { get; init; }

    public int Niveau { get; init; }

    public required List<Code> CodesNsf { get; init; }

    public required List<Code> Formacodes { get; init; }

    public required List<Code> CodesRome { get; init; }

    public required List<Metier> Metiers { get; init; }

    public required List<Certificateur> Certificateurs { get; init; }

    public required List<Bloc> Blocs { get; init; }

    public required List<Attestee> CompetencesAttestees { get; init; }

    public required List<string> Objectifs { get; init; }

    public required List<string> Activites { get; init; }

    public required List<string> SecteursActivite { get; init; }

    public required List<string> PrerequisEntree { get; init; }

    public required List<Voie> VoiesAcces { get; init; }

    public required List<Statistique> Statistiques { get; init; }

    public required Enregistrement Enregistrement { get; init; }

    public JsonElement Source { get; init; }

    public JsonElement Evaluation { get; init; }

    public JsonElement Territoires { get; init; }

    public JsonElement Partenaires { get; init; }

    public JsonElement CertificationsAnterieures { get; init; }

    public JsonElement Regles { get; init; }

    internal void Compter(Bilan bilan)
    {
        bilan.Texte(Code);
        bilan.Texte(Texte(Intitule));
        bilan.Nombre(Niveau);
        foreach (var code in CodesNsf.Concat(Formacodes).Concat(CodesRome))
        {
            bilan.Nombre(code.Numero);
            bilan.Texte(code.Valeur);
            bilan.Texte(Texte(code.Libelle));
        }
        foreach (var metier in Metiers)
        {
            bilan.Nombre(metier.Numero);
            bilan.Texte(metier.Cle);
            bilan.Texte(metier.Libelle);
        }
        foreach (var certificateur in Certificateurs)
        {
            bilan.Texte(certificateur.Nom);
            bilan.Texte(certificateur.Siret);
        }
        foreach (var bloc in Blocs)
        {
            bilan.Nombre(bloc.Numero);
            bilan.Texte(bloc.Code);
            bilan.Texte(bloc.Libelle);
            foreach (var modalite in bloc.Evaluation) bilan.Texte(modalite);
            foreach (var competence in bloc.Competences)
            {
                bilan.Nombre(competence.Rang);
                bilan.Texte(Texte(competence.Libelle));
            }
        }
        var libelles = Blocs.SelectMany(bloc => bloc.Competences, (bloc, competence) => (Cle: $"{bloc.Code[^4..]}C{competence.Rang:00}", competence.Libelle))
            .ToDictionary(un => un.Cle, un => Texte(un.Libelle));
        foreach (var attestee in CompetencesAttestees) bilan.Texte(attestee.Libelle ?? libelles[attestee.Competence]);
        foreach (var texte in Objectifs.Concat(Activites).Concat(SecteursActivite).Concat(PrerequisEntree)) bilan.Texte(texte);
        foreach (var voie in VoiesAcces)
        {
            bilan.Texte(voie.Libelle);
            if (voie.Jury.ValueKind == JsonValueKind.Array)
                foreach (var membre in voie.Jury.EnumerateArray()) bilan.Texte(membre.GetString());
        }
        foreach (var annee in Statistiques)
        {
            bilan.Nombre(annee.Annee);
            bilan.Nombre(Nombre(annee.Certifies));
            bilan.Nombre(Nombre(annee.CertifiesVae));
        }
    }

    private static string? Texte(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element.GetProperty("valeur").GetString() : element.GetString();

    private static int? Nombre(JsonElement element) => element.ValueKind == JsonValueKind.Number ? element.GetInt32() : null;
}
