namespace Rncp.Noyau;

/// <summary>A truth value of Kleene's strong logic, ordered: false, unknown, true.</summary>
internal enum Verite { Faux = -1, Inconnu = 0, Vrai = 1 }
