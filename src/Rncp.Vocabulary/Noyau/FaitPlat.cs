namespace Rncp.Noyau;

/// <summary>
/// A flat fact: what a column of a database can hold. Levels and months have a bound that is certain and one that is possible.
/// </summary>
internal enum FaitPlat { NiveauMin, NiveauMax, Baccalaureat, MoisCertains, MoisPossibles }
