internal sealed class Usage { private readonly Rncp.ICertification fiche = Rncp37674.Certification.Rncp37674; }
