namespace Rncp.Format;

/// <summary>Why a piece of data has no value, or what to know of its value.</summary>
internal sealed record Reservation(string Path, ReservationKind Kind, string? Reason);

/// <summary>The keywords of the format, and the members of the vocabulary's EtatDonnee.</summary>
internal enum ReservationKind { Vide, Absent, Inconnu, Deduit, Remarque }
