namespace Rncp.Benchmarks.Demarrage;

internal sealed record Code(string Type, int Numero, string Valeur, string Libelle);

internal sealed record Metier(int Numero, string Cle, string Libelle);

internal sealed record Certificateur(string Nom, string Siret);

internal sealed record Bloc(int Numero, string Code, string Libelle);

internal sealed record Modalite(int Bloc, string Texte);

internal sealed record Competence(int Bloc, int Rang, string Libelle);

internal sealed record Paragraphe(string Section, string Texte);

internal sealed record Voie(int Rang, string Libelle, bool Ouverte, string? ModifieeLe);

internal sealed record MembreJury(int Voie, string Texte);

internal sealed record Statistique(int Annee, int? Certifies, int? CertifiesVae);
