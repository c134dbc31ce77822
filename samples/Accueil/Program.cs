using System.Text.Encodings.Web;
using System.Text.Unicode;
using Accueil;
using Accueil.Api;
using Accueil.Dossiers;
using Accueil.Entretien;
using Accueil.Securite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.WebEncoders;
using Rncp;
using Rncp41364;

// Settings and static files are beside the program, whatever folder it is started from; under `dotnet run` they are the sources.
var enCours = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Development;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = enCours ? null : AppContext.BaseDirectory,
});
// Nobody signs in, so that without a setting it answers to the names of this machine only.
builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
{
    InitialData = [new("AllowedHosts", "localhost;127.0.0.1;[::1]")],
});
var section = builder.Configuration.GetSection(nameof(Accueil));
var reglages = section.Get<Reglages>() ?? new Reglages();
var dossier = Path.GetFullPath(reglages.Donnees, builder.Environment.ContentRootPath);
// What is in it is of persons: nobody else of the machine reads it.
Directory.CreateDirectory(dossier);
if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(dossier, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

builder.AddLimites();
builder.Services.AddJournaux();
builder.Services.Configure<Reglages>(section);
builder.Services.AddSingleton<ICertification>(Certification.Rncp41364);
builder.Services.AddSingleton(reglages.Jour is { } jour ? new HorlogeArretee(jour) : TimeProvider.System);
builder.Services.AddSingleton<Jetons>();
builder.Services.AddDossiers(builder.Configuration, dossier);
builder.Services.AddRncp();
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = EnFrancais.Titrer);
builder.Services.AddRazorPages(pages =>
{
    if (!reglages.Conseiller) pages.Conventions.AddFolderRouteModelConvention("/Conseiller", route => route.Selectors.Clear());
}).AddMvcOptions(mvc =>
{
    mvc.Filters.Add<GestionnairePresent>();
    EnFrancais.Dire(mvc.ModelBindingMessageProvider);
});
// Keys that outlive the process: an address that a person kept is read after a restart.
builder.Services.AddDataProtection().SetApplicationName(nameof(Accueil))
    .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dossier, "cles")));
builder.Services.AddAntiforgery(options =>
{
    options.Cookie.Name = "accueil";
    options.Cookie.HttpOnly = true;
    options.Cookie.SameSite = SameSiteMode.Strict;
    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    options.SuppressXFrameOptionsHeader = true;
});
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UseEntetes();
app.UseErreurs();
if (!app.Environment.IsDevelopment()) app.UseHsts();
app.UseStaticFiles(new StaticFileOptions
{
    OnPrepareResponse = fichier => fichier.Context.Response.Headers.CacheControl = "public, max-age=604800",
});
app.UseRouting();
app.MapRazorPages();
app.MapApi(reglages);

var donnees = await Base.Preparer(app.Services, reglages, dossier);
app.Lifetime.ApplicationStarted.Register(() =>
    Console.WriteLine($"Accueil écoute sur {string.Join(", ", app.Urls)} ; les dossiers sont dans {donnees}."));
await app.RunAsync();
