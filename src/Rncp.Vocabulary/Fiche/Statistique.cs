namespace Rncp;

/// <summary>One row of the table « Statistiques » of a fiche. Null means that the fiche has no figure, never zero.</summary>
public sealed class Statistique
{
    /// <summary>« Année d'obtention de la certification ».</summary>
    public required int Annee { get; init; }

    /// <summary>« Nombre de certifiés ».</summary>
    public required int? Certifies { get; init; }

    /// <summary>« Nombre de certifiés à la suite d’un parcours vae ».</summary>
    public required int? CertifiesVae { get; init; }

    /// <summary>« Taux d'insertion global à 6 mois (en %) », from 0 to 100.</summary>
    public required int? InsertionGlobale6Mois { get; init; }

    /// <summary>« Taux d'insertion dans le métier visé à 6 mois (en %) », from 0 to 100.</summary>
    public required int? InsertionMetier6Mois { get; init; }

    /// <summary>« Taux d'insertion dans le métier visé à 2 ans (en %) », from 0 to 100.</summary>
    public required int? InsertionMetier2Ans { get; init; }
}
